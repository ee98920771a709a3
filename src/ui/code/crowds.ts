import type { Snapshot, TaskState } from '../../timeline';
import { type Marker, markerOf } from './markers';
import type { PlaceOf } from './placesIn';

/** Of a crowd so many are marked or named: nobody looks at ten thousand markers, or hears out their names. */
export const FIRST = 23;

/** The tasks on one line of a text. */
export interface Crowd {
  /** How many they are. */
  readonly count: number;
  /** Of them the first, in the order of creation. */
  readonly first: readonly Marker[];
}

/** By the lines of a text, from 1. */
export type Crowds = ReadonlyMap<number, Crowd>;

const NOBODY: Crowds = new Map();

function together(one: Crowd, other: Crowd): Crowd {
  const room = FIRST - one.first.length;
  const first = room > 0 ? [...one.first, ...other.first.slice(0, room)] : one.first;
  return { count: one.count + other.count, first };
}

/** What a text shows of all live tasks, put together from blocks of them: there can be a hundred thousand. */
const digestFor = (placeOf: PlaceOf) => ({
  none: NOBODY,
  of(task: TaskState): Crowds {
    const marker = markerOf(task);
    const line = placeOf(marker);
    return line === undefined ? NOBODY : new Map([[line, { count: 1, first: [marker] }]]);
  },
  both(one: Crowds, other: Crowds): Crowds {
    if (one.size === 0 || other.size === 0) return one.size === 0 ? other : one;
    const all = new Map(one);
    for (const [line, crowd] of other) {
      const there = one.get(line);
      all.set(line, there === undefined ? crowd : together(there, crowd));
    }
    return all;
  },
  known: new WeakMap<object, Crowds>(),
});

/** Whether the same is to be seen of both. */
export function isSameCrowd(one: Crowd, other: Crowd): boolean {
  if (one === other) return true;
  return (
    one.count === other.count &&
    one.first.length === other.first.length &&
    one.first.every(({ name, state, line }, at) => {
      const there = other.first[at];
      return name === there?.name && state === there.state && line === there.line;
    })
  );
}

/**
 * Gives the crowds of one moment after the other: the same object as before as long as the same is to be seen.
 * Costs as much as there were changes in between.
 */
export function crowdsKept(placeOf: PlaceOf): (moment: Snapshot) => Crowds {
  const digest = digestFor(placeOf);
  let [last, kept]: [Crowds, Crowds] = [NOBODY, NOBODY];
  return ({ tasks }) => {
    const crowds = tasks.digest(digest);
    if (crowds === last) return kept;
    last = crowds;
    const isSame = ([line, crowd]: [number, Crowd]): boolean => {
      const before = kept.get(line);
      return before !== undefined && isSameCrowd(before, crowd);
    };
    if (crowds.size !== kept.size || ![...crowds].every(isSame)) kept = crowds;
    return kept;
  };
}
