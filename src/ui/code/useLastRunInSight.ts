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
    const { current } = area;
    if (standing === null || current === null) return undefined;
    let shownAt: number | null = null;
    const show = (): void => {
      const task = lastRun(viewer.getState());
      // Whoever walks along the markers with the keyboard is not led away from there.
      if (task === null || document.activeElement?.closest('.marker')) return;
      reveal(current, current.querySelector(`[data-line="${lineOf(task)}"]`));
      shownAt = current.scrollTop;
    };
    // What comes beside the listing takes of its height; who has scrolled it since then looks where he likes.
    const observer = new ResizeObserver(() => {
      if (shownAt === current.scrollTop) show();
    });
    const rest = setTimeout(show, REST);
    observer.observe(current);
    return () => {
      clearTimeout(rest);
      observer.disconnect();
    };
  }, [area, viewer, standing, lineOf]);
}
