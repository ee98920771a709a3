import {
  type FocusEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { useViewerStore } from '../../store';
import { reveal } from './reveal';

interface Pointing {
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

const taskAt = (target: EventTarget): string | null =>
  (target instanceof Element ? target.closest<HTMLElement>('[data-task]') : null)?.dataset.task ??
  null;

const markerOf = (area: Element | null, task: string): HTMLElement | null => {
  const markers = area?.querySelectorAll<HTMLElement>('[data-task]') ?? [];
  return Array.from(markers).find(({ dataset }) => dataset.task === task) ?? null;
};

/**
 * Lets the markers in a listing point at their tasks, and shows the marker of a task that is pointed at
 * elsewhere. A marker walks from line to line while one looks at it: the focus goes with it, and what is
 * pointed at stays so until the pointer moves.
 */
export function usePointing(area: RefObject<HTMLElement | null>): Pointing {
  const viewer = useViewerStore();
  const point = useCallback((task: string | null): void => viewer.getState().point(task), [viewer]);
  const hovered = useRef<string | null>(null);
  const focused = useRef<string | null>(null);

  // After each drawing: a marker that has gone to another line is another element there.
  useLayoutEffect(() => {
    const task = focused.current;
    if (task === null || document.activeElement !== document.body) return;
    const marker = markerOf(area.current, task);
    // Whose task has ended, or is summed up with others, keeps the keyboard in the listing at least.
    (marker ?? area.current)?.focus({ preventScroll: true });
    reveal(area.current, marker);
  });

  useEffect(
    () =>
      viewer.subscribe(({ pointed }, before) => {
        if (pointed === null || pointed === before.pointed || pointed === hovered.current) return;
        reveal(area.current, markerOf(area.current, pointed));
      }),
    [viewer, area],
  );

  useEffect(
    () => () => {
      if (hovered.current !== null || focused.current !== null) point(null);
    },
    [point],
  );

  return {
    onPointerMove({ target }) {
      const task = taskAt(target);
      if (task === hovered.current) return;
      hovered.current = task;
      point(task ?? focused.current);
    },
    onPointerLeave() {
      if (hovered.current === null) return;
      hovered.current = null;
      point(focused.current);
    },
    onFocus({ target }) {
      const before = focused.current;
      focused.current = taskAt(target);
      if (focused.current !== before) point(focused.current ?? hovered.current);
    },
    onBlur() {
      if (focused.current === null) return;
      focused.current = null;
      point(hovered.current);
    },
  };
}
