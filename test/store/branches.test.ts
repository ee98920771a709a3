import { describe, expect, it } from 'vitest';
import { knobs as allKnobs } from '../../src/scenarios/supermarket';
import { type KnobValues, WatchedRun } from '../../src/store';
import { type Branch, Branches } from '../../src/store/branches';

const knobs = Object.fromEntries(
  allKnobs.map(({ name, initial }) => [name, initial]),
) as KnobValues;

/** A branch lived for so many virtual seconds, with four cashiers from 1 s on. */
function lived(seed: number, reach: number): Branch {
  const opening = { scenario: 'supermarket', version: 'whileTrue', seed, knobs } as const;
  const inputs = [{ at: 1, name: 'cashiers', value: 4 }];
  const watched = new WatchedRun(opening, inputs);
  watched.advance(reach);
  return { ...opening, inputs, reach, time: 1, position: watched.timeline.positionAt(1), watched };
}

const relive = ({ inputs, reach, ...opening }: Omit<Branch, 'watched'>): WatchedRun => {
  const watched = new WatchedRun(opening, inputs);
  watched.advance(reach);
  return watched;
};

const eventsOf = ({ watched }: Branch): unknown[] => [...watched.trace.slice()];

describe('runs that were set aside', () => {
  it('come back in the opposite order, each as the very object it was', () => {
    const [one, two, present] = [lived(1, 3), lived(2, 3), lived(3, 3)] as const;
    const branches = new Branches(relive);
    branches.setAside(one);
    branches.setAside(two);
    expect(branches.undo(present)?.watched).toBe(two.watched);
    expect(branches.undo(two)?.watched).toBe(one.watched);
    expect(branches.undo(one)).toBeUndefined();
    expect(branches.redo(one)?.watched).toBe(two.watched);
  });

  it('are lived again if their records took too much memory, and are the same', () => {
    const [one, two, present] = [lived(1, 6), lived(2, 4), lived(3, 2)] as const;
    const branches = new Branches(relive, two.watched.trace.length + present.watched.trace.length);
    branches.setAside(one);
    branches.setAside(two);
    expect(branches.undo(present)?.watched === two.watched).toBe(true);
    const again = branches.undo(two) as Branch;
    expect(again.watched === one.watched).toBe(false);
    expect(eventsOf(again)).toEqual(eventsOf(one));
    expect([again.time, again.position, again.reach]).toEqual([1, one.position, 6]);
  });

  it('keep the record of the one that comes back next, however long it is', () => {
    const [one, two] = [lived(1, 6), lived(2, 4)] as const;
    const branches = new Branches(relive, 1);
    branches.setAside(one);
    expect(branches.undo(two)?.watched === one.watched).toBe(true);
    expect(branches.redo(one)?.watched === two.watched).toBe(true);
  });

  it('all come back, those too that could have been redone when another one was set aside', () => {
    const [one, two, three, four] = [lived(1, 2), lived(2, 2), lived(3, 2), lived(4, 2)] as const;
    const branches = new Branches(relive);
    branches.setAside(one);
    branches.setAside(two);
    // Back to the first, with the second and the third to be redone; then the first is left for a fourth.
    expect(branches.undo(three)?.seed).toBe(2);
    expect(branches.undo(two)?.seed).toBe(1);
    branches.setAside(one);
    expect(branches.canRedo).toBe(false);
    const seeds: number[] = [];
    let present: Branch | undefined = four;
    while (present && branches.canUndo) {
      present = branches.undo(present);
      if (present) seeds.push(present.seed);
    }
    expect([...seeds].sort((a, b) => a - b)).toEqual([1, 2, 3]);
    expect(seeds[0]).toBe(1);
  });
});
