import { describe, expect, test } from 'vitest';
import type { WatchedRun } from '../../../src/store';
import { staffOf } from '../../../src/store/folds/staffOf';
import { closingOf } from '../../../src/store/folds/closingOf';
import { type WorkerSeen, workersOf } from '../../../src/ui/workers/workerScene';
import { closeAt, crowded, lived, send } from './closedRuns';

function workersAt(watched: WatchedRun, position: number): WorkerSeen[] {
  const playhead = watched.timeline.playheadOf(position);
  const snapshot = watched.timeline.at(position);
  const cut = new Map(
    watched.visits
      .itemsEnded('lost', playhead)
      .map((order) => [watched.visits.visitOf(order, playhead)?.task ?? -1, order] as const),
  );
  return workersOf({
    snapshot,
    wanted: snapshot.knobs.get('workers') ?? 3,
    staff: staffOf(watched).by(playhead),
    cut,
    mainEnded: closingOf(watched).by(playhead)?.mainEnded?.position ?? null,
  });
}
const at = (watched: WatchedRun, time: number): WorkerSeen[] =>
  workersAt(watched, watched.timeline.positionAt(time));
const atEnd = (watched: WatchedRun): WorkerSeen[] => workersAt(watched, watched.trace.length);
const statesOf = (workers: readonly WorkerSeen[]): string[] => workers.map(({ state }) => state);

describe('the workers', () => {
  const watched = lived({ workers: 2 }, [
    send(1),
    { at: 1.5, name: 'workers', value: 1 },
    { at: 1.6, name: 'workers', value: 0 },
  ]);

  test('come into being, wait in get(), are woken, work and are done, as their tasks do', () => {
    expect(statesOf(workersAt(watched, 0))).toEqual(['before', 'before', 'before']);
    expect(statesOf(at(watched, 0.9))).toEqual(['idle', 'idle']);
    const [first] = at(watched, 1.4);
    const seconds = watched.items.get(1)?.parts[1] ?? 0;
    expect(first).toMatchObject({ state: 'working', order: 1, dismissed: false });
    expect((first?.until ?? 0) - (first?.since ?? 0)).toBeCloseTo(seconds, 9);
    const seen = new Set<string>();
    for (let position = 0; position <= watched.trace.length; position++) {
      for (const { state } of workersAt(watched, position)) seen.add(state);
    }
    for (const state of ['before', 'starting', 'idle', 'woken', 'working', 'finished', 'running']) {
      expect(seen).toContain(state);
    }
  });

  test('who is not wanted any more leaves: at once from get(), else after the last order', () => {
    expect(statesOf(at(watched, 1.55))).toEqual(['working']);
    expect(at(watched, 1.7)).toMatchObject([{ state: 'working', order: 1, dismissed: true }]);
    expect(atEnd(watched)).toEqual([]);
  });

  test('have an order in hand exactly while one is in service, at every instant', () => {
    const busy = crowded({ seconds: 3 });
    const { timeline, throughput, trace } = busy;
    for (let position = 0; position <= trace.length; position++) {
      const { running } = timeline.at(position);
      // While its own code runs a worker has no order to be seen with: it has just put it down or taken it.
      if (running !== null) continue;
      const held = workersAt(busy, position).filter(
        ({ order, state }) => order !== null && state !== 'gone',
      );
      expect(held.length, `${position}`).toBe(
        throughput.counts(timeline.playheadOf(position)).inService,
      );
    }
  });

  test('are told by what ended them', () => {
    const how = (closing: number): unknown[] =>
      atEnd(crowded({ closing, grace: 60, seconds: 3 })).map(({ state, ended }) => [
        state,
        ended?.how,
        ended?.error,
      ]);
    expect(how(0)).toEqual(Array.from({ length: 2 }, () => ['gone', 'main', 'CancelledError']));
    expect(how(1)).toEqual(Array.from({ length: 2 }, () => ['gone', 'run', 'CancelledError']));
    expect(how(3)).toEqual(Array.from({ length: 2 }, () => ['gone', 'shutDown', 'QueueShutDown']));
  });

  test('who is cut keeps the number of the order', () => {
    const late = crowded({ grace: 0.5 });
    const inHand = at(late, 1.4).map(({ order }) => order);
    expect(atEnd(late).map(({ order }) => order)).toEqual(inHand);
    expect(inHand).not.toContain(null);
  });

  test('are cancelled, but have not run yet, in the microseconds before they end', () => {
    const closed = lived({ workers: 2, closing: 2 }, [send(1), closeAt(1.5)]);
    const states = new Set<string>();
    for (let position = 0; position <= closed.trace.length; position++) {
      for (const worker of workersAt(closed, position)) {
        if (worker.state === 'cancelled') states.add(`${worker.worker} with ${worker.order}`);
      }
    }
    expect([...states].toSorted()).toEqual(['0 with 1', '1 with null']);
  });
});
