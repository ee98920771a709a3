import { type RefObject, useEffect } from 'react';
import { useViewer, useViewerStore, type ViewerState } from '../../store';
import { reveal } from './reveal';

/** Wall milliseconds after which the playhead rests: under a hand that drags it, the text would jump about. */
const REST = 150;

/** The task that runs at the playhead, or ran last. */
function lastRun({ watched, position }: ViewerState): string | null {
  const task = watched.lanes.callbackBy(position)?.task ?? -1;
  return watched.lanes.tasks()[task]?.name ?? null;
}

/**
 * While the run stands, a listing shows the line of the task that has just run, which on a low screen is
 * often another than those in sight. While it plays, the reader looks where he likes.
 */
export function useLastRunInSight(
  area: RefObject<HTMLElement | null>,
  lineOf: (task: string) => number | undefined,
): void {
  const viewer = useViewerStore();
  const standing = useViewer(({ playing, position }) => (playing ? null : position));
  useEffect(() => {
    if (standing === null) return undefined;
    const rest = setTimeout(() => {
      const { current } = area;
      const task = lastRun(viewer.getState());
      // Whoever walks along the markers with the keyboard is not led away from there.
      if (current === null || task === null || document.activeElement?.closest('.marker')) return;
      reveal(current, current.querySelector(`[data-line="${lineOf(task)}"]`));
    }, REST);
    return () => clearTimeout(rest);
  }, [area, viewer, standing, lineOf]);
}
