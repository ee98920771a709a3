import { abandonedTasks } from './abandoned';
import { circleOf } from './circleOf';
import type { Deeds } from './deeds';
import type {
  Ending,
  Finding,
  Holder,
  Moment,
  Need,
  StuckWait,
  Taker,
  TaskRef,
  Wakers,
} from './finding';
import { isStuck } from './isStuck';
import { known } from './known';
import type { Hung, QueueState, Snapshot, TaskState } from './snapshot';
import type { Timeline } from './timeline';
import { WakerIndex } from './wakers';

/** So many waiting tasks are told of by name; the rest is a number. */
const MOST_WAITS = 12;
/** Of what happens again and again the last few are told. */
const MOST_OF_A_KIND = 3;
/** The task that `asyncio.run` was given: the first of all. */
const MAIN = 0;

/** What has gone wrong by a position of a run. */
export interface Diagnosis {
  /** The gravest first, then the newest. */
  readonly findings: readonly Finding[];
  /** How many older ones are left out. */
  readonly older: number;
}

/**
 * What has gone wrong after `position` events, and why, in names and numbers. All of it is drawn from the
 * trace up to there; `deeds` must follow the timeline. Costs as much as has changed since the last time, and as there
 * are timers; O(live tasks) when something is wrong.
 */
export function diagnose(timeline: Timeline, deeds: Deeds, position: number): Diagnosis {
  return new Diagnoser(timeline, deeds, timeline.at(position)).diagnose();
}

class Diagnoser {
  readonly #timeline: Timeline;
  readonly #deeds: Deeds;
  readonly #snapshot: Snapshot;
  readonly #position: number;
  readonly #index: WakerIndex;

  constructor(timeline: Timeline, deeds: Deeds, snapshot: Snapshot) {
    this.#timeline = timeline;
    this.#deeds = deeds;
    this.#snapshot = snapshot;
    this.#position = snapshot.position;
    this.#index = new WakerIndex(snapshot, deeds);
  }

  diagnose(): Diagnosis {
    const incidents = this.#incidents().sort((a, b) => b.at.position - a.at.position);
    const told = incidents.slice(0, MOST_OF_A_KIND);
    // Where a callback never ends nobody waits for anybody else: it is the one to blame.
    const { hung } = this.#snapshot;
    const gravest = hung === null ? this.#waiting() : [this.#neverYields(hung)];
    return { findings: [...gravest, ...told], older: incidents.length - told.length };
  }

  #neverYields({ task, operations, position }: Hung): Finding {
    return {
      kind: 'neverYields',
      at: this.#moment(position),
      task: this.#refOrNull(task),
      line: this.#snapshot.tasks.get(task)?.line ?? 0,
      operations,
    };
  }

  /** Who waits for ever: everybody, or some. */
  #waiting(): Finding[] {
    const { tasks } = this.#snapshot;
    const stuck = isStuck(this.#snapshot);
    const all = stuck ? [...tasks.values()] : abandonedTasks(this.#snapshot, this.#index);
    if (all.length === 0) return [];
    const circle = this.#circle(all);
    const waits = all
      .map((task) => ({ task, rank: this.#rank(task, circle) }))
      .sort((a, b) => a.rank - b.rank || a.task.task - b.task.task)
      .slice(0, MOST_WAITS)
      .map(({ task }) => this.#wait(task));
    const found = {
      waits,
      others: all.length - waits.length,
      circle: circle.map((task) => this.#ref(task)),
    };
    if (stuck) {
      const since = this.#moment(this.#deeds.stuckSince(this.#position));
      return [{ kind: 'stuck', since, ...found }];
    }
    const someLive = all.some((task) => this.#isHelperAlive(task));
    return [{ kind: 'abandoned', ...found, someLive }];
  }

  #circle(all: readonly TaskState[]): number[] {
    const nodes = all.slice(0, MOST_WAITS).map(({ task }) => task);
    return circleOf(nodes, (node) => this.#live(node));
  }

  #live(task: number): readonly number[] {
    const state = this.#snapshot.tasks.get(task);
    return state === undefined ? [] : (this.#index.of(state)?.live ?? []);
  }

  /** Somebody who has done what this task waits for lives, and be it the task itself. */
  #isHelperAlive(state: TaskState): boolean {
    const { doers = [], live = [] } = this.#index.of(state) ?? {};
    return live.length > 0 || doers.includes(state.task);
  }

  /** Where it went wrong comes first, and who merely waits for those who wait comes last. */
  #rank(state: TaskState, circle: readonly number[]): number {
    const { task, wait, on } = state;
    if (wait === 'join' && this.#queue(on).items.length === 0) return 0;
    const isRoot = this.#live(task).length === 0;
    if (isRoot && wait !== 'get') return 0;
    if (circle.includes(task)) return 1;
    return isRoot ? 2 : 3;
  }

  #wait(state: TaskState): StuckWait {
    const { task, name, line, since } = state;
    return { task, name, line, since, need: this.#need(state) };
  }

  #need(state: TaskState): Need {
    const { wait, on, task } = state;
    const { tasks, gathers, semaphores } = this.#snapshot;
    switch (wait) {
      case 'get':
      case 'put':
      case 'join': {
        const { items, maxsize, unfinished } = this.#queue(on);
        const size = items.length;
        const wakers = this.#wakers(state, on);
        if (wait === 'get') return { wait, queue: on, size, wakers };
        if (wait === 'put') return { wait, queue: on, size, maxsize, wakers };
        return { wait, queue: on, unfinished, size, wakers, takers: this.#takers(on) };
      }
      case 'event':
        return { wait, event: on, wakers: this.#wakers(state, null) };
      case 'semaphore': {
        const { value } = known(semaphores[on], 'semaphore', on);
        return { wait, semaphore: on, value, holders: this.#holders(on) };
      }
      case 'task':
      case 'release':
        return { wait, awaited: tasks.has(on) && on !== task ? this.#ref(on) : null };
      case 'gather': {
        const children = [...(gathers.get(on)?.children ?? [])];
        const left = children.filter(({ kind, child }) => kind === 'task' && tasks.has(child));
        return { wait, awaited: left.map(({ child }) => this.#ref(child)) };
      }
      case 'future': {
        const maker = this.#deeds.makerOf(on);
        return { wait, future: on, maker: maker < 0 ? null : this.#ref(maker) };
      }
      default:
        return { wait: 'other' };
    }
  }

  /** @param queue whose size is told of at the end of the last one, null for none */
  #wakers(state: TaskState, queue: number | null): Wakers {
    const { doers = [], live = [], outside = false } = this.#index.of(state) ?? {};
    const never = doers.length === 0 && !outside;
    const able = new Set(doers);
    const others = this.#otherSide(state);
    const gone = this.#deeds
      .endedBy(this.#position)
      .filter((task) => (never ? !others.includes(task) : able.has(task)));
    const last = gone.at(-1);
    return {
      left: live.map((task) => this.#ref(task)),
      gone: gone.length,
      lastGone: last === undefined ? null : this.#ending(last, queue),
      never,
      outside,
      itself: able.has(state.task),
    };
  }

  /** Who stands on the waiting task's own side of the queue: of no help, and never meant to be. */
  #otherSide({ wait, on }: TaskState): readonly number[] {
    const doers = (deed: 'get' | 'took' | 'put'): number[] =>
      this.#deeds.doers(deed, on, this.#position);
    if (wait === 'get') return [...doers('get'), ...doers('took')];
    return wait === 'put' || wait === 'join' ? doers('put') : [];
  }

  /** Whoever took more than they called `task_done` for, most first. */
  #takers(queue: number): Taker[] {
    const { tasks } = this.#snapshot;
    return this.#deeds
      .doers('took', queue, this.#position)
      .filter((task) => task >= 0)
      .map((task) => ({
        ...this.#ref(task),
        took: this.#deeds.count('took', queue, task, this.#position),
        done: this.#deeds.count('done', queue, task, this.#position),
      }))
      .filter(({ took, done }) => took > done)
      .sort((a, b) => b.took - b.done - (a.took - a.done) || a.task - b.task)
      .slice(0, MOST_WAITS)
      .map((taker) => ({
        ...taker,
        ended: tasks.has(taker.task) ? null : this.#ending(taker.task, queue),
      }));
  }

  #holders(semaphore: number): Holder[] {
    const { tasks } = this.#snapshot;
    const count = (deed: 'acquired' | 'released', task: number): number =>
      this.#deeds.count(deed, semaphore, task, this.#position);
    return this.#deeds
      .doers('acquired', semaphore, this.#position)
      .filter((task) => task >= 0)
      .map((task) => ({ task, permits: count('acquired', task) - count('released', task) }))
      .filter(({ permits }) => permits > 0)
      .slice(0, MOST_WAITS)
      .map(({ task, permits }) => ({
        ...this.#ref(task),
        permits,
        ended: tasks.has(task) ? null : this.#ending(task, null),
      }));
  }

  #ending(task: number, queue: number | null): Ending {
    const position = known(this.#deeds.endOf(task, this.#position) ?? undefined, 'end of', task);
    const event = this.#timeline.trace.at(position - 1);
    const how = event.kind === 'taskEnded' ? event : undefined;
    return {
      ...this.#ref(task),
      ...this.#moment(position),
      outcome: how?.outcome ?? 'finished',
      error: how === undefined || how.error < 0 ? null : this.#deeds.names.text(how.error),
      size: queue === null ? null : this.#sizeAt(position, queue),
    };
  }

  /** Null before the queue was made. */
  #sizeAt(position: number, queue: number): number | null {
    return this.#timeline.cursorAt(position).queues[queue]?.items.length ?? null;
  }

  /** What went wrong at a moment that has passed. */
  #incidents(): (Finding & { readonly at: Moment })[] {
    const tooOften = this.#deeds.tooOftenBy(this.#position);
    const fatal = new Set<number>();
    const found: (Finding & { readonly at: Moment })[] = [];
    for (const { position, queue, task } of tooOften) {
      const isFatal = task >= 0 && this.#diedOf(task, 'ValueError');
      if (isFatal) fatal.add(task);
      const at = this.#moment(position);
      found.push({ kind: 'doneTooOften', at, queue, task: this.#refOrNull(task), isFatal });
    }
    for (const { task, error, seen } of this.#snapshot.failures) {
      const isUnseen = !seen && this.#wouldHaveBeenSeen(task);
      if (fatal.has(task) || (task !== MAIN && !isUnseen)) continue;
      found.push({
        kind: task === MAIN ? 'mainFailed' : 'unseenError',
        at: this.#moment(this.#deeds.endOf(task, this.#position) ?? this.#position),
        task: this.#ref(task),
        error,
      });
    }
    for (const { position, task, seconds, ready, due } of this.#deeds.heldBy(this.#position)) {
      const at = this.#moment(position);
      found.push({ kind: 'heldThread', at, seconds, task: this.#refOrNull(task), ready, due });
    }
    return found;
  }

  #diedOf(task: number, error: string): boolean {
    return this.#snapshot.failures.some((each) => each.task === task && each.error === error);
  }

  /**
   * Whoever waited for a task when it failed has run since: they do one iteration later, in `wait_for` two
   * (rules K5, W3), and before the loop sleeps or leaves.
   */
  #wouldHaveBeenSeen(task: number): boolean {
    const { collecting, ready, stopped, iteration } = this.#snapshot;
    if (stopped || (collecting && ready.length === 0)) return true;
    return iteration > this.#deeds.failedIn(task) + 2;
  }

  #moment(position: number): Moment {
    return { position, time: this.#timeline.timeOf(position) };
  }

  #queue(queue: number): QueueState {
    return known(this.#snapshot.queues[queue], 'queue', queue);
  }

  #nameOf(task: number): string {
    return this.#deeds.names.of(task);
  }

  #ref(task: number): TaskRef {
    return { task, name: this.#nameOf(task) };
  }

  #refOrNull(task: number): TaskRef | null {
    return task < 0 ? null : this.#ref(task);
  }
}
