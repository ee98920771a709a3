import type { WatchedRun } from '../../store';
import { printedOf } from '../../store/folds/printedOf';
import type { QueueState, SemaphoreState, Snapshot, TaskState } from '../../timeline';
import { words } from '../../words';
import { mistakePage } from '../../words/mistakes';
import { lookOf, type MarkerState } from '../code/markers';
import { TaskChip } from '../TaskChip';
import { usePlayhead } from '../usePlayhead';

const text = mistakePage.stage;

/** Of a crowd so many are drawn; the others are a number. */
const MOST = 32;

/** Queues, tasks and what was printed, of any small program, at the playhead. */
export function MistakeStage() {
  const { watched, position } = usePlayhead();
  const moment = watched.timeline.at(position);
  return (
    <div className="mistake-scene">
      {moment.queues.map((queue) => (
        <QueueBox key={queue.queue} queue={queue} moment={moment} watched={watched} />
      ))}
      {moment.semaphores.map((semaphore) => (
        <SemaphoreBox key={semaphore.semaphore} semaphore={semaphore} moment={moment} />
      ))}
      <Tasks moment={moment} />
      <Output watched={watched} position={position} />
    </div>
  );
}

interface QueueProps {
  readonly queue: QueueState;
  readonly moment: Snapshot;
  readonly watched: WatchedRun;
}

function QueueBox({ queue, moment, watched }: QueueProps) {
  const { items, maxsize, unfinished, getters, putters, joiners, queueKind, shutDown } = queue;
  return (
    <section className="mistake-box">
      <h4>
        <code>{text.kinds[queueKind]}</code> <span>{text.size(items.length, maxsize)}</span>
        <span>{text.unfinished(unfinished)}</span>
        {shutDown && <b>{text.shutDown}</b>}
      </h4>
      <ol className="mistake-items" aria-label={text.items}>
        {items.slice(0, MOST).map((item, at) => (
          <li key={`${at} ${item}`} className="mistake-item mono">
            {item}
            <Rank watched={watched} item={item} queue={queue} />
          </li>
        ))}
        {items.length > MOST && <li>{text.more(items.length - MOST)}</li>}
        {items.length === 0 && <li className="hint">{text.empty}</li>}
      </ol>
      <dl className="mistake-waiters">
        <Waiting label={text.getters} who={namesOf(getters, moment)} />
        <Waiting label={text.putters} who={namesOf(putters, moment)} />
        <Waiting label={text.joiners} who={namesOf(joiners, moment)} />
      </dl>
    </section>
  );
}

/** What a heap compares first. */
function Rank({ watched, item, queue }: { readonly item: number } & Omit<QueueProps, 'moment'>) {
  const [rank] = watched.items.get(item)?.parts ?? [];
  if (queue.queueKind !== 'priority' || rank === undefined) return null;
  return <small> {text.rank(rank)}</small>;
}

interface SemaphoreProps {
  readonly semaphore: SemaphoreState;
  readonly moment: Snapshot;
}

function SemaphoreBox({ semaphore: { value, waiters }, moment }: SemaphoreProps) {
  return (
    <section className="mistake-box">
      <h4>
        <code>{text.semaphore}</code> <span>{text.permits(value)}</span>
      </h4>
      <dl className="mistake-waiters">
        <Waiting label={text.waiters} who={namesOf(waiters, moment)} />
      </dl>
    </section>
  );
}

const namesOf = (
  waiters: Iterable<{ readonly task: number }>,
  { tasks }: Snapshot,
): readonly string[] => Array.from(waiters, ({ task }) => tasks.get(task)?.name ?? String(task));

function Waiting({ label, who }: { readonly label: string; readonly who: readonly string[] }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {who.length === 0
          ? text.nobody
          : who.length > NAMED
            ? `${who.slice(0, NAMED).join(', ')} ${text.more(who.length - NAMED)}`
            : who.join(', ')}
      </dd>
    </div>
  );
}

/** So many who wait are named. */
const NAMED = 6;

function Tasks({ moment }: { readonly moment: Snapshot }) {
  const tasks = Array.from(moment.tasks.values());
  const { finished, cancelled, failed } = moment.ended;
  return (
    <section className="mistake-box">
      <h4>
        <b>{text.tasks}</b> <span>{text.alive(tasks.length)}</span>
        <span>{text.ended(finished, cancelled, failed)}</span>
      </h4>
      <ul className="mistake-tasks">
        {tasks.slice(0, MOST).map((task) => (
          <li key={task.task}>
            <TaskOnStage task={task} />
          </li>
        ))}
        {tasks.length > MOST && <li>{text.more(tasks.length - MOST)}</li>}
      </ul>
      {moment.failures.length > 0 && (
        <ul className="mistake-failures">
          {moment.failures.map(({ task, name, error, time }) => (
            <li key={task}>{text.failed(name, error, time)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function TaskOnStage({ task: { name, phase, wait, line } }: { readonly task: TaskState }) {
  const doing: MarkerState = phase === 'waiting' ? (wait ?? 'running') : phase;
  const state = words.code.state[doing];
  return (
    <TaskChip
      task={name}
      className={`mistake-task is-${lookOf(doing)}`}
      title={text.taskSpoken(name, state, line)}
      label={text.taskSpoken(name, state, line)}
    >
      <b>{name}</b> {state}
      {line > 0 && <small className="mistake-line"> {text.onLine(line)}</small>}
    </TaskChip>
  );
}

interface OutputProps {
  readonly watched: WatchedRun;
  readonly position: number;
}

function Output({ watched, position }: OutputProps) {
  const lines = printedOf(watched).by({ position });
  return (
    <section className="mistake-box">
      <h4>
        <b>{text.output}</b>
      </h4>
      <ol className="mistake-output mono">
        {lines.map((line) => (
          <li key={line.position}>
            <span>{line.text}</span> <small>{text.printedAt(line.time)}</small>
          </li>
        ))}
        {lines.length === 0 && <li className="hint">{text.noOutput}</li>}
      </ol>
    </section>
  );
}
