import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useViewer, useViewerStore } from '../store';
import { pointsAt } from './pointsAt';

interface Props {
  readonly task: string;
  readonly className: string;
  readonly title: string;
  /** What is said instead of the content, if that does not speak for itself. */
  readonly label?: string;
  /** Whether it is one of two that are compared. */
  readonly isCompared?: boolean;
  readonly children: ReactNode;
}

/** Something that points at a task. Pressing it is for fingers, which cannot hover. */
export function TaskChip({ task, className, title, label, isCompared, children }: Props) {
  const viewer = useViewerStore();
  const isPointed = useViewer(({ pointed }) => pointed === task);
  const button = useRef<HTMLButtonElement>(null);
  // Before it leaves the document, and with it the focus.
  useLayoutEffect(() => {
    const element = button.current;
    // A chip that goes away under the pointer or with the focus is not left, so it lets go by itself.
    return () => {
      if (element?.matches(':hover, :focus') && viewer.getState().pointed === task) {
        viewer.getState().point(null);
      }
    };
  }, [viewer, task]);
  return (
    <button
      ref={button}
      type="button"
      className={className}
      title={title}
      aria-label={label}
      data-compared={isCompared || undefined}
      data-pointed={isPointed || undefined}
      {...pointsAt(task, viewer)}
      onClick={() => viewer.getState().point(task)}
    >
      {children}
    </button>
  );
}
