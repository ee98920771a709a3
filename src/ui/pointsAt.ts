import { type Viewer, viewer as pageViewer } from '../store';

/** What an element does with the pointer and the keyboard's focus when it stands for a task. */
interface Pointing {
  /** The name of the task: a finger, which does not hover, is found out by it. */
  readonly 'data-task': string;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** Lets an element point at the task that it stands for, while it is hovered or has the focus: in the page's viewer, if no other is named. */
export function pointsAt(task: string, viewer: Viewer = pageViewer): Pointing {
  const on = (): void => viewer.getState().point(task);
  /** Another element may have taken over already. */
  const off = (): void => {
    if (viewer.getState().pointed === task) viewer.getState().point(null);
  };
  return { 'data-task': task, onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off };
}
