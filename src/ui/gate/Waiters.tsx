import { gateStage as words } from '../../words/gateStage';
import { pointsAt } from '../pointsAt';

interface Props {
  readonly jobs: readonly number[];
  /** How many there are in all. */
  readonly length: number;
  /** So many are named. */
  readonly most: number;
  /** Places that are free, drawn as such. */
  readonly free?: number;
  /** The task that a job is, if each is one and it can be pointed at. */
  readonly taskOf?: (job: number) => string;
}

/** Jobs in a line, the next one first. */
export function Waiters({ jobs, length, most, free = 0, taskOf }: Props) {
  const shown = jobs.slice(0, most);
  const empty = Math.min(free, most - shown.length);
  const more = length - shown.length;
  return (
    <ol className="gate-line">
      {shown.map((job) => (
        <li
          key={job}
          className="gate-waiter mono"
          aria-label={words.job(job)}
          {...(taskOf && pointsAt(taskOf(job)))}
        >
          {words.short(job)}
        </li>
      ))}
      {Array.from({ length: empty }, (_, at) => (
        <li key={`free ${at}`} className="gate-waiter is-free" aria-label={words.place.empty} />
      ))}
      {more > 0 && <li className="gate-more">{words.more(more)}</li>}
    </ol>
  );
}
