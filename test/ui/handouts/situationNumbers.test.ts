import { describe, expect, it } from 'vitest';
import { openingOf, type Scene } from '../../../src/lessons';
import { products } from '../../../src/scenarios/supermarket';
import { WatchedRun } from '../../../src/store';
import { situationOf, type TaskSeen } from '../../../src/ui/handouts/situation';

const SEEN = 20;

/** A run of a scene, and who works at instants that lie in no callback. */
function lived(scene: Scene) {
  const watched = new WatchedRun(openingOf(scene));
  watched.advance(2 * SEEN);
  const instants = Array.from({ length: 40 }, (_, at) => ((at + 1) * SEEN) / 41);
  const seen = instants.flatMap((time) => {
    const playhead = watched.timeline.playheadAt(time);
    return situationOf(watched, playhead)
      .workers.filter(({ state }) => state === 'working')
      .map((worker) => ({ time, position: playhead.position, worker }));
  });
  return { watched, seen };
}

/** The number of a task by its name, of those that live. */
function numberOf(watched: WatchedRun, position: number, { name }: TaskSeen): number {
  const found = [...watched.timeline.at(position).tasks.values()].find(
    (task) => task.name === name,
  );
  if (found === undefined) throw new Error(`no task ${name}`);
  return found.task;
}

/** When the task fell asleep last, and when it is woken: the times of its last suspension, and of the next one or its end. */
function sleepOf(watched: WatchedRun, position: number, task: number) {
  const { trace, timeline } = watched;
  const events = [...trace.slice(0)];
  const isIt = (event: (typeof events)[number]): boolean =>
    (event.kind === 'suspended' || event.kind === 'taskEnded') && event.task === task;
  const from = events.findLastIndex((event, at) => at < position && isIt(event));
  const to = events.findIndex((event, at) => at >= position && isIt(event));
  return { from: timeline.timeOf(from + 1), to: timeline.timeOf(to + 1) };
}

describe('who works, in a picture,', () => {
  it('has so many products left as take the rest of the time', () => {
    const { watched, seen } = lived({ scenario: 'supermarket', seed: 7 });
    expect(seen.length).toBeGreaterThan(50);
    for (const { time, position, worker } of seen) {
      const { item, productsLeft } = worker;
      const basket = item?.parts ?? [];
      // Taken up one after another since the customer was got: found by the clock.
      const got = [...watched.trace.slice(0, position)].findLastIndex(
        (event) => event.kind === 'got' && event.item === item?.item,
      );
      let end = watched.timeline.timeOf(got + 1);
      let through = 0;
      for (const product of basket) {
        end += products[product]?.seconds ?? NaN;
        if (end > time) break;
        through++;
      }
      expect(productsLeft).toEqual(basket.slice(through));
      expect(worker.share).toBeNull();
    }
  });

  it.each([
    ['orders', {}],
    ['balance', {}],
    ['gate', { version: 'queue', knobs: { slowest: 30 } }],
    ['gate', { version: 'semaphore', knobs: { slowest: 30 } }],
  ] as const)('has done the share of its work that the clock says: %s %j', (scenario, more) => {
    const { watched, seen } = lived({ scenario, ...more });
    expect(seen.length).toBeGreaterThan(20);
    for (const { time, position, worker } of seen) {
      const { from, to } = sleepOf(watched, position, numberOf(watched, position, worker));
      expect(worker.share).toBeCloseTo((time - from) / (to - from), 2);
      expect(worker.productsLeft).toBeNull();
    }
  });
});
