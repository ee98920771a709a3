import type { TraceEvent } from '../trace';
import { narrate } from './narrate';
import type { Sentence } from './sentence';
import type { TaskNames } from './taskNames';
import type { Timeline } from './timeline';

/** A moment at which a class is told something: who begins to wait, is woken, takes an item … */
export interface Beat {
  /** Where one stands to see it: behind all of its events. */
  readonly position: number;
  /** How many events it is: neighbours of one kind, in one iteration of the loop, are told at once. */
  readonly count: number;
  /** What the log says of the first of them. */
  readonly sentence: Sentence;
}

/** What beats are found in. */
export interface BeatSource {
  readonly timeline: Timeline;
  readonly tasks: TaskNames;
  /** Whether a task of this name gets from the queue. */
  isWorker(name: string): boolean;
}

/** Where a queue stands after the event with this index. */
function isFull({ timeline }: BeatSource, index: number, queue: number): boolean {
  const state = timeline.cursorAt(index + 1).queues[queue];
  return state !== undefined && state.maxsize > 0 && state.items.length === state.maxsize;
}

/**
 * What kind of beat the event with this index is, null if it is none. Sleeping, and waiting for a task of one's own,
 * is what a program says; who waits for what others do is what a class has to see.
 */
function kindAt(source: BeatSource, index: number): string | null {
  const event: TraceEvent = source.timeline.trace.at(index);
  switch (event.kind) {
    case 'suspended':
      return ['get', 'put', 'join', 'semaphore', 'event'].includes(event.wait) ? event.wait : null;
    case 'woken':
      return `woken ${event.lineOf}`;
    case 'got':
      return `got ${event.removal}`;
    case 'put':
      return isFull(source, index, event.queue) ? 'full' : null;
    case 'semaphoreMoved':
      return event.move === 'acquired' ? event.move : null;
    case 'taskEnded':
      return event.outcome !== 'finished' || source.isWorker(source.tasks.of(event.task))
        ? event.outcome
        : null;
    case 'shutdown':
    case 'raised':
    case 'callbackFailed':
    case 'hung':
      return event.kind;
    default:
      return null;
  }
}

/** The next event of note in this direction, from `index` on; -1 if there is none, or none in this iteration if asked so. */
function find(source: BeatSource, index: number, by: 1 | -1, isWithin = false): number {
  const { timeline } = source;
  for (let at = index; at >= 0 && at < timeline.length; at += by) {
    if (isWithin && timeline.trace.at(at).kind === 'iteration') return -1;
    if (kindAt(source, at) !== null) return at;
  }
  return -1;
}

interface Group {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** All that is one beat with the event of this index. */
function groupOf(source: BeatSource, index: number): Group {
  const kind = kindAt(source, index);
  let count = 1;
  const furthest = (by: 1 | -1): number => {
    let end = index;
    for (;;) {
      const next = find(source, end + by, by, true);
      if (next < 0 || kindAt(source, next) !== kind) return end;
      end = next;
      count++;
    }
  };
  const [first, last] = [furthest(-1), furthest(1)];
  return { first, last, count };
}

function beatOf(source: BeatSource, { first, last, count }: Group): Beat {
  const { timeline, tasks } = source;
  const sentence = narrate(timeline.trace.at(first), timeline.cursorAt(first + 1), tasks);
  if (sentence === null) throw new Error(`Event ${first} is of note and has no sentence`);
  return { position: last + 1, count, sentence };
}

/** The first beat behind a position, null if none was lived yet. Moves the timeline's cursor, as all of these do. */
export function beatAfter(source: BeatSource, position: number): Beat | null {
  const index = find(source, position, 1);
  return index < 0 ? null : beatOf(source, groupOf(source, index));
}

/** The last beat before a position, null if there is none. */
export function beatBefore(source: BeatSource, position: number): Beat | null {
  let index = find(source, position - 1, -1);
  while (index >= 0) {
    const group = groupOf(source, index);
    if (group.last + 1 < position) return beatOf(source, group);
    index = find(source, group.first - 1, -1);
  }
  return null;
}

/** The beat behind which a position is, null if it is behind none. */
export function beatAt(source: BeatSource, position: number): Beat | null {
  if (position === 0 || kindAt(source, position - 1) === null) return null;
  const group = groupOf(source, position - 1);
  return group.last + 1 === position ? beatOf(source, group) : null;
}
