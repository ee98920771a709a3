import type { WaitKind } from '../trace';
import type { Deed, Deeds } from './deeds';
import type { Snapshot, TaskState } from './snapshot';

/** Who could wake a task that waits, as far as the past of the run tells. */
export interface Potential {
  /** Tasks that have done what it waits for, whether they live or not. */
  readonly doers: readonly number[];
  /** Those of them that live, and live tasks of the same role; the waiting task itself is left out. */
  readonly live: readonly number[];
  /** A plain callback has done it, so any timer or input may do it again. */
  readonly outside: boolean;
}

/**
 * What a task is by its name: `cashier 3` is a cashier like any other. The names that asyncio gives by
 * itself say nothing.
 */
function roleOf(name: string): string {
  return /^Task-\d+$/.test(name) ? name : name.replace(/[\s_-]*\d+$/, '');
}

/** Looks up potential wakers at one position, for each queue, semaphore and event once. */
export class WakerIndex {
  readonly #byObject = new Map<string, Potential>();
  readonly #helped = new Map<string, boolean>();
  /** Null until it is asked for. */
  #liveByRole: Map<string, number[]> | null = null;

  constructor(
    readonly snapshot: Snapshot,
    readonly deeds: Deeds,
  ) {}

  /**
   * Who could wake this task; null if that cannot be told: it waits for a bare future, which anybody may
   * fulfil, or for nothing but its turn.
   */
  of({ task, wait, on }: TaskState): Potential | null {
    const { tasks, gathers } = this.snapshot;
    switch (wait) {
      case 'get':
      case 'put':
      case 'join':
      case 'semaphore':
      case 'event': {
        const all = this.#on(wait, on);
        return { ...all, live: all.live.filter((other) => other !== task) };
      }
      case 'task':
      case 'release':
        return tasks.has(on) ? { doers: [on], live: [on], outside: false } : null;
      case 'gather': {
        const children = [...(gathers.get(on)?.children ?? [])];
        const live = children.map(({ child }) => child).filter((child) => tasks.has(child));
        const isTold = live.length > 0 && children.every(({ kind }) => kind === 'task');
        return isTold ? { doers: live, live, outside: false } : null;
      }
      default:
        return null;
    }
  }

  /**
   * Whether among those who could wake this task, in a line that many may share, there is one of these live
   * tasks. Settled once for each line, so always ask with the same ones.
   */
  hasHelper({ wait, on }: TaskState, helpers: ReadonlySet<number>): boolean {
    if (wait === null || !isLine(wait)) return false;
    const key = `${wait} ${on}`;
    const known = this.#helped.get(key);
    if (known !== undefined) return known;
    // Where one of the few has done it itself, the many of its role need not be looked up.
    const isHelped =
      this.#hasDoer(wait, on, helpers) || this.#on(wait, on).live.some((task) => helpers.has(task));
    this.#helped.set(key, isHelped);
    return isHelped;
  }

  #hasDoer(wait: keyof typeof deedsFor, object: number, tasks: ReadonlySet<number>): boolean {
    const { position } = this.snapshot;
    for (const task of tasks) {
      const hasDone = (deed: Deed): boolean => this.deeds.hasDone(deed, object, task, position);
      if (deedsFor[wait].some(hasDone)) return true;
    }
    return false;
  }

  #on(wait: keyof typeof deedsFor, object: number): Potential {
    const key = `${wait} ${object}`;
    const known = this.#byObject.get(key);
    if (known !== undefined) return known;
    const { position } = this.snapshot;
    const all = new Set(deedsFor[wait].flatMap((deed) => this.deeds.doers(deed, object, position)));
    const outside = all.delete(-1);
    const roles = new Set([...all].map((task) => roleOf(this.deeds.names.of(task))));
    const live = [...roles].flatMap((role) => this.#live(role));
    const potential = { doers: [...all], live, outside };
    this.#byObject.set(key, potential);
    return potential;
  }

  #live(role: string): readonly number[] {
    if (this.#liveByRole === null) {
      this.#liveByRole = new Map();
      for (const { task, name } of this.snapshot.tasks.values()) {
        const same = this.#liveByRole.get(roleOf(name));
        if (same === undefined) this.#liveByRole.set(roleOf(name), [task]);
        else same.push(task);
      }
    }
    return this.#liveByRole.get(role) ?? [];
  }
}

/** What somebody must do for whoever waits like this. */
const deedsFor = {
  get: ['put'],
  put: ['get', 'took'],
  join: ['get', 'took', 'done'],
  semaphore: ['acquired', 'released'],
  event: ['set'],
} as const;

/** Whether who waits like this waits for somebody to do something with a queue, semaphore or event. */
export const isLine = (wait: WaitKind): wait is keyof typeof deedsFor =>
  Object.hasOwn(deedsFor, wait);
