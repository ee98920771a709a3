import { diffArrays } from 'diff';

/** A line of a change: only in the wrong listing, only in the right one, or in both. */
export interface ChangedLine {
  readonly kind: 'same' | 'removed' | 'added';
  /** Its number in the wrong and in the right listing, from 1; null where it is not there. */
  readonly wrong: number | null;
  readonly right: number | null;
}

/** What to do with the lines of one listing to get those of the other. */
export function changesOf(wrong: readonly string[], right: readonly string[]): ChangedLine[] {
  let [inWrong, inRight] = [0, 0];
  return diffArrays([...wrong], [...right]).flatMap(({ value, added, removed }) =>
    value.map((): ChangedLine => {
      if (removed) return { kind: 'removed', wrong: ++inWrong, right: null };
      if (added) return { kind: 'added', wrong: null, right: ++inRight };
      return { kind: 'same', wrong: ++inWrong, right: ++inRight };
    }),
  );
}

/** Lines of a listing that are marked, by number: they are wrong, or something is missing below them. */
export type Marks = ReadonlyMap<number, 'wrong' | 'gap'>;

/** The wrong lines. Of a listing in which nothing is wrong but something is missing: the lines above that. */
export function marksOf(changes: readonly ChangedLine[]): Marks {
  const marks = new Map<number, 'wrong' | 'gap'>();
  for (const { kind, wrong } of changes) {
    if (kind === 'removed' && wrong !== null) marks.set(wrong, 'wrong');
  }
  if (marks.size > 0) return marks;
  let above = 0;
  for (const { kind, wrong } of changes) {
    if (kind === 'added') marks.set(above, 'gap');
    above = wrong ?? above;
  }
  return marks;
}

/** Lines that are the same this near to a change are shown with it; the rest is left out. */
const CONTEXT = 2;

/** The changes with a few lines around each. Null stands for lines that are left out. */
export function hunksOf(changes: readonly ChangedLine[]): readonly (ChangedLine | null)[] {
  const isNear = (at: number): boolean =>
    changes.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some(({ kind }) => kind !== 'same');
  return changes.flatMap((line, at) => {
    if (isNear(at)) return [line];
    // The first of those that are left out stands for all of them.
    return at === 0 || isNear(at - 1) ? [null] : [];
  });
}
