import { handouts } from '../../words/handouts';
import { PaperHeap } from './PaperHeap';
import { PaperItem } from './PaperItem';
import { PaperTask } from './PaperTask';
import type { Middle, Situation, TaskSeen } from './situation';

const text = handouts.picture;

/** So many are drawn one by one, and how many there are besides is said. */
const MOST_WORKERS = 10;
const MOST_OTHERS = 5;
const MOST_ITEMS = 15;
/** More than so many stand in two columns. */
const FEW = 4;

interface Props {
  readonly situation: Situation;
  readonly caption: string;
}

/** One instant of a run on paper: who puts at the left, the queue in the middle, who gets at the right. */
export function SituationPicture({ situation, caption }: Props) {
  const { scenario, middle, workers, others } = situation;
  const isOver = situation.time > 0 && workers.length === 0 && others.length === 0;
  return (
    <figure className="paper">
      <figcaption>{caption}</figcaption>
      {isOver ? (
        <p className="paper-none">{text.over}</p>
      ) : (
        <div
          className="paper-floor"
          data-wide={(middle?.kind === 'queue' && middle.queueKind === 'priority') || undefined}
        >
          <Tasks title={text.others} tasks={others} most={MOST_OTHERS} scenario={scenario} />
          <div className="paper-place is-middle">
            {middle === null ? (
              <p className="paper-none">{text.nothing}</p>
            ) : (
              <Queued middle={middle} scenario={scenario} />
            )}
          </div>
          <Tasks
            title={text.workers[scenario]}
            tasks={workers}
            most={MOST_WORKERS}
            scenario={scenario}
          />
        </div>
      )}
    </figure>
  );
}

interface TasksProps {
  readonly title: string;
  readonly tasks: readonly TaskSeen[];
  readonly most: number;
  readonly scenario: Situation['scenario'];
}

function Tasks({ title, tasks, most, scenario }: TasksProps) {
  return (
    <div className="paper-place">
      <p className="paper-title">{title}</p>
      {tasks.length === 0 ? (
        <p className="paper-none">{text.noWorkers}</p>
      ) : (
        <ul data-many={tasks.length > FEW || undefined}>
          {tasks.slice(0, most).map((task) => (
            <PaperTask key={task.name} task={task} scenario={scenario} />
          ))}
          {tasks.length > most && <li className="paper-more">{text.more(tasks.length - most)}</li>}
        </ul>
      )}
    </div>
  );
}

interface QueuedProps {
  readonly middle: Middle;
  readonly scenario: Situation['scenario'];
}

function Queued({ middle, scenario }: QueuedProps) {
  if (middle.kind === 'semaphore') {
    const { value, waiters } = middle;
    return (
      <>
        <p className="paper-title">
          {text.semaphore} <span>{text.value(value)}</span>
        </p>
        <p>{text.waiting(waiters.length)}</p>
        <ol className="paper-line">
          {waiters.slice(0, MOST_ITEMS).map((name, at) => (
            <li key={name} data-head={at === 0 || undefined}>
              <span className="paper-ticket">{name}</span>
              {at === 0 && <small>{text.ends.fifo}</small>}
            </li>
          ))}
          <More of={waiters.length} />
        </ol>
      </>
    );
  }
  const { queueKind, maxsize, items, shutDown } = middle;
  // Of a heap the place says it.
  const end = queueKind === 'fifo' ? 0 : queueKind === 'lifo' ? items.length - 1 : -1;
  return (
    <>
      <p className="paper-title">
        <code>{text.queue(queueKind, maxsize)}</code>{' '}
        <span aria-hidden="true">{text.size(items.length, maxsize)}</span>
        <span className="unseen">{text.sizeSpoken(items.length, maxsize)}</span>
        {shutDown && <b> {text.shutDown}</b>}
      </p>
      {items.length === 0 && <p className="paper-none">{text.empty}</p>}
      {queueKind === 'priority' && items.length > 1 && <PaperHeap items={items} />}
      <ol className="paper-line">
        {items.slice(0, MOST_ITEMS).map((item, at) => (
          <li key={item.item} data-head={at === end || undefined}>
            <PaperItem scenario={scenario} item={item} />
            {queueKind === 'priority' ? (
              <small>{text.place(at)}</small>
            ) : (
              at === end && <small>{text.ends[queueKind]}</small>
            )}
          </li>
        ))}
        <More of={items.length} />
      </ol>
    </>
  );
}

function More({ of }: { readonly of: number }) {
  return of > MOST_ITEMS && <li className="paper-more">{text.more(of - MOST_ITEMS)}</li>;
}
