import type { WatchedRun } from '../store';
import type { CallbackRun, LaneState, Playhead } from '../timeline';
import { runHead } from './runHead';

/** An event of the Trace Event Format, which Perfetto and chrome://tracing open. `ts` and `dur` are microseconds. */
export interface ChromeEvent {
  readonly ph: 'M' | 'X' | 'C' | 's' | 'f' | 'i';
  readonly name: string;
  readonly pid: number;
  readonly tid?: number;
  readonly ts?: number;
  readonly dur?: number;
  readonly cat?: string;
  readonly id?: number;
  readonly bp?: 'e';
  readonly s?: 't';
  readonly args?: Readonly<Record<string, number | string>>;
}

const PID = 1;
/** The loop's own track; a task’s is its number and this. */
const LOOP = 1;
const FIRST_TASK = 2;

/** What a task does, as its slices are called. */
const doing: Readonly<Record<LaneState, string>> = {
  running: 'running',
  ready: 'in the ready queue',
  sleeping: 'asyncio.sleep',
  get: 'Queue.get',
  put: 'Queue.put',
  other: 'waiting',
};

/** Virtual seconds as microseconds, to the nanosecond: a callback takes a microsecond. */
const micro = (seconds: number): number => Math.round(seconds * 1e9) / 1e3;

const trackOf = (task: number): number => (task < 0 ? LOOP : task + FIRST_TASK);

/**
 * A run up to a playhead in the Trace Event Format, in pieces of JSON. A track for the event loop with all its callbacks,
 * a track for each task with what it does at any time, an arrow from who woke to who was woken, and the length of each
 * queue. A callback is drawn over its cost: who does something within it does so in the middle of the slice.
 */
export function* chromeTrace(watched: WatchedRun, playhead: Playhead): Generator<string, void> {
  yield '{"displayTimeUnit":"ms","otherData":';
  yield JSON.stringify(runHead(watched, playhead));
  yield ',"traceEvents":[';
  let isFirst = true;
  for (const event of chromeEvents(watched, playhead)) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(event)}`;
    isFirst = false;
  }
  yield '\n]}\n';
}

/** The events of `chromeTrace`, track by track. */
export function* chromeEvents(
  watched: WatchedRun,
  { time, position }: Playhead,
): Generator<ChromeEvent, void> {
  const { lanes, name } = watched;
  const callbacks = lanes.callbacksIn(0, Infinity).filter((each) => each.position <= position);
  yield { ph: 'M', name: 'process_name', pid: PID, args: { name } };
  yield* track(LOOP, 'event loop');
  for (const each of callbacks) yield callbackSlice(each, watched);
  for (const lane of lanes.tasks()) {
    if (lane.createdPosition > position) continue;
    yield* track(trackOf(lane.task), lane.name);
    for (const { from, to, state } of lane.segments(0, time)) {
      yield slice(trackOf(lane.task), doing[state], state, from, Math.min(to, time));
    }
  }
  yield* marks(watched, callbacks, position);
}

function* track(tid: number, name: string): Generator<ChromeEvent, void> {
  yield { ph: 'M', name: 'thread_name', pid: PID, tid, args: { name } };
  yield { ph: 'M', name: 'thread_sort_index', pid: PID, tid, args: { sort_index: tid } };
}

const slice = (
  tid: number,
  name: string,
  cat: string,
  from: number,
  to: number,
  args?: ChromeEvent['args'],
): ChromeEvent => ({
  ph: 'X',
  name,
  cat,
  pid: PID,
  tid,
  ts: micro(from),
  // From the rounded times, so that slices side by side do not overlap.
  dur: Math.round((micro(to) - micro(from)) * 1e3) / 1e3,
  ...(args ? { args } : {}),
});

function callbackSlice(
  { kind, task, iteration, skipped, from, to }: CallbackRun,
  { tasks }: WatchedRun,
): ChromeEvent {
  const who = task < 0 ? kind : `${tasks.of(task)}: ${kind}`;
  return slice(LOOP, skipped ? `${who}, cancelled` : who, 'callback', from, to, { iteration });
}

/** What happens at an instant: queues that grow and shrink, who wakes whom, and what comes to an end. */
function* marks(
  { trace, tasks }: WatchedRun,
  callbacks: readonly CallbackRun[],
  position: number,
): Generator<ChromeEvent, void> {
  const sizes: number[] = [];
  /** By task: the arrow that has not come to its end. */
  const arrows = new Map<number, number>();
  let [order, arrow, clock] = [0, 0, 0];
  let running: CallbackRun | null = null;
  const here = (): { readonly pid: number; readonly tid: number; readonly ts: number } => {
    const ts = running === null ? clock : (running.from + running.to) / 2;
    return { pid: PID, tid: trackOf(running?.task ?? -1), ts: micro(ts) };
  };
  for (let at = 0; at < position; at++) {
    const event = trace.at(at);
    if ('time' in event) clock = event.time;
    if (event.kind === 'iteration') running = null;
    if (callbacks[order]?.position === at + 1) {
      running = callbacks[order] ?? null;
      order++;
      const woken = running === null ? undefined : arrows.get(running.task);
      if (running !== null && woken !== undefined) {
        arrows.delete(running.task);
        yield { ph: 'f', bp: 'e', name: 'wakes', cat: 'wakes', id: woken, ...here() };
      }
    }
    switch (event.kind) {
      case 'queueMade':
        sizes[event.queue] = 0;
        yield sizeOf(event.queue, 0, clock);
        break;
      case 'put':
      case 'got': {
        const size = (sizes[event.queue] ?? 0) + (event.kind === 'put' ? 1 : -1);
        sizes[event.queue] = size;
        yield sizeOf(event.queue, size, clock);
        yield {
          ph: 'i',
          s: 't',
          name: `${event.kind} ${event.item}`,
          cat: 'queue',
          ...here(),
          args: { item: event.item, queue: event.queue },
        };
        break;
      }
      case 'woken':
        arrows.set(event.task, arrow);
        yield { ph: 's', name: 'wakes', cat: 'wakes', id: arrow, ...here() };
        arrow++;
        break;
      case 'cancelRequested':
        yield { ph: 'i', s: 't', name: `cancel ${tasks.of(event.task)}`, cat: 'task', ...here() };
        break;
      case 'taskEnded':
        yield { ph: 'i', s: 't', name: event.outcome, cat: 'task', ...here() };
        break;
      default:
    }
  }
}

const sizeOf = (queue: number, size: number, time: number): ChromeEvent => ({
  ph: 'C',
  name: `queue ${queue}`,
  pid: PID,
  ts: micro(time),
  args: { size },
});
