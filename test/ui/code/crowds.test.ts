import { describe, expect, it } from 'vitest';
import { createViewer } from '../../../src/store';
import type { Snapshot } from '../../../src/timeline';
import { crowdsKept, FIRST } from '../../../src/ui/code/crowds';
import { type Marker, markerOf } from '../../../src/ui/code/markers';
import { listingOf, loadListings, type ShownListing } from '../../../src/ui/scenes/listings';

await loadListings('gate');

describe.each([
  { version: 'semaphore', jobs: 60 },
  { version: 'semaphore', jobs: 400 },
  { version: 'queue', jobs: 60 },
])('the crowds of $jobs jobs, version $version', ({ version, jobs }) => {
  const viewer = createViewer({ scenario: 'gate', version });
  viewer.getState().openWith({ jobs }, version);
  viewer.getState().liveTo(3);
  const { timeline } = viewer.getState().watched;
  const { placeOf } = listingOf('gate', version) as ShownListing;

  /** The same, from a walk over all live tasks. */
  function walked({ tasks }: Snapshot) {
    const byLine = new Map<number, Marker[]>();
    for (const task of tasks.values()) {
      const marker = markerOf(task);
      const line = placeOf(marker);
      if (line !== undefined) byLine.set(line, [...(byLine.get(line) ?? []), marker]);
    }
    return [...byLine]
      .sort(([a], [b]) => a - b)
      .map(([line, all]) => [line, { count: all.length, first: all.slice(0, FIRST) }]);
  }

  it('are each line’s tasks, counted, and the first of them in the order of creation', () => {
    const keep = crowdsKept(placeOf);
    const places = Array.from({ length: 200 }, (_, at) => (at * 7919) % (timeline.length + 1));
    for (const position of [...places, 0, timeline.length]) {
      const moment = timeline.at(position);
      expect([...keep(moment)].sort(([a], [b]) => a - b)).toEqual(walked(moment));
    }
  });

  it('are the same object as long as the same is to be seen of them', () => {
    const keep = crowdsKept(placeOf);
    const shown = (position: number): string => JSON.stringify(walked(timeline.at(position)));
    let [before, seen, kept] = [keep(timeline.at(0)), shown(0), 1];
    for (let position = 1; position <= Math.min(timeline.length, 1500); position++) {
      const crowds = keep(timeline.at(position));
      const isSame = shown(position) === seen;
      expect(crowds === before).toBe(isSame);
      if (!isSame) kept++;
      [before, seen] = [crowds, shown(position)];
    }
    expect(kept).toBeGreaterThan(50);
    expect(kept).toBeLessThan(timeline.length);
  });
});

describe('markerOf', () => {
  it('says what a task waits for, else its phase', () => {
    const viewer = createViewer({ scenario: 'gate', version: 'semaphore' });
    viewer.getState().liveTo(3);
    const { timeline } = viewer.getState().watched;
    const seen = new Set<string>();
    for (let position = 0; position <= timeline.length; position += 7) {
      for (const task of timeline.at(position).tasks.values()) {
        const { line, name, phase, wait } = task;
        const state = phase === 'waiting' ? wait : phase;
        expect(markerOf(task)).toEqual({ line, name, state });
        seen.add(String(state));
      }
    }
    expect([...seen]).toEqual(expect.arrayContaining(['created', 'woken', 'sleep', 'semaphore']));
  });
});
