import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useViewer, viewer } from '../../store';
import { pointsAt } from '../pointsAt';
import type { Chip } from './chip';

/** A callback, timer or waiter; one that is a task's points at it. */
export function LoopChip({ chip }: { readonly chip: Chip }) {
  const { text, title, look, task } = chip;
  const label = (
    <>
      <span aria-hidden="true">{text}</span>
      <span className="unseen">{title}</span>
    </>
  );
  if (task === null) {
    return (
      <span className={`loop-chip is-${look}`} title={title}>
        {label}
      </span>
    );
  }
  return (
    <TaskChip task={task} className={`loop-chip is-${look}`} title={title}>
      {label}
    </TaskChip>
  );
}

interface Props {
  readonly task: string;
  readonly className: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Pressing it is for fingers, which cannot hover. */
function TaskChip({ task, className, title, children }: Props) {
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
  }, [task]);
  return (
    <button
      ref={button}
      type="button"
      className={className}
      title={title}
      data-pointed={isPointed || undefined}
      {...pointsAt(task)}
      onClick={() => viewer.getState().point(task)}
    >
      {children}
    </button>
  );
}
