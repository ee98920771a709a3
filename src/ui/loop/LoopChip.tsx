import { TaskChip } from '../TaskChip';
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
