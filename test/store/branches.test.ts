import { describe, expect, it } from 'vitest';
import { knobs as allKnobs } from '../../src/scenarios/supermarket';
import { type KnobValues, WatchedRun } from '../../src/store';
import { type Branch, Branches } from '../../src/store/branches';

const knobs = Object.fromEntries(
  allKnobs.map(({ name, initial }) => [name, initial]),
) as KnobValues;

/** A branch lived for so many virtual seconds, with four cashiers from 1 s on. */
function lived(seed: number, reach: number): Branch {
  const opening = { version: 'whileTrue', seed, knobs } as const;
  const inputs = [{ at: 1, name: 'cashiers', value: 4 }];
  const watched = new WatchedRun(opening, inputs);
  watched.advance(reach);
  return { ...opening, inputs, reach, time: 1, position: watched.timeline.positionAt(1), watched };
}

const relive = ({ inputs, reach, ...opening }: Omit<Branch, 'watched'>): WatchedRun => {
  const { version, seed } = opening;
  const watched = new WatchedRun({ version, seed, knobs }, inputs);
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

  it('can no longer be redone once another one has been set aside', () => {
    const [one, two, three] = [lived(1, 2), lived(2, 2), lived(3, 2)] as const;
    const branches = new Branches(relive);
    branches.setAside(one);
    branches.undo(two);
    expect([branches.canUndo, branches.canRedo]).toEqual([false, true]);
    branches.setAside(three);
    expect([branches.canUndo, branches.canRedo]).toEqual([true, false]);
  });
});
