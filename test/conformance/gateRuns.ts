import { gate, type KnobName, knobs as allKnobs } from '../../src/scenarios/gate';
import type { ScenarioInput } from '../../src/scenarios/scenario';
import { emptySnapshot } from '../../src/timeline/emptySnapshot';
import { apply } from '../../src/timeline/fold';
import type { Trace } from '../../src/trace';
import { Chance } from './chance';
import type { ListingCase } from './listingRuns';
import { served } from './printed';
import type { Noted } from './records';

/** A run of the jobs behind a semaphore, or through a queue, made from a seed. */
export function gateCase(seed: number): ListingCase {
  const chance = new Chance(seed, 13);
  const draw: Readonly<Record<KnobName, () => number>> = {
    jobs: () => chance.pick([10, 11, 25, 30, 40, 60]),
    limit: () => chance.pick([1, 2, 3, 3, 5, 8, 20, 50]),
    slowest: () => chance.pick([1, 1, 2, 10, 50]),
    capacity: () => chance.pick([0, 1, 2, 5, 9, 100]),
  };
  const initial = { jobs: 30, limit: 3, slowest: 10, capacity: 5 };
  const knobs = Object.fromEntries(
    allKnobs.map(({ name }) => [name, chance.percent(60) ? draw[name]() : initial[name]]),
  );
  const inputs: ScenarioInput[] = [];
  let at = 0;
  for (let n = seed % 5 === 0 ? 0 : chance.between(1, 12); n > 0; n--) {
    // In the instant of the one before, within its work, on a tenth, where jobs end, or anywhere.
    at = chance.weighted([
      [3, () => at],
      [2, () => at + chance.between(1, 9) * 1e-6],
      [3, () => Math.ceil((at + 1e-9) * 10) / 10],
      [3, () => at + chance.between(1, 900) / 1000],
    ]);
    const name = chance.pick(['limit', 'limit', 'capacity'] as const);
    inputs.push({ at, name, value: draw[name]() });
  }
  return { scenario: gate, version: seed % 2 === 0 ? 'queue' : 'semaphore', seed, knobs, inputs };
}

/** What the listings print: each job that is done. */
export function gatePrinted(trace: Trace): Noted[] {
  const throughQueue = served(trace, (_, job) => `job ${job} done`, 'job');
  const snapshot = emptySnapshot();
  const behindSemaphore: Noted[] = [];
  for (const event of trace.slice()) {
    apply(snapshot, event, trace.texts);
    if (event.kind !== 'semaphoreMoved' || event.move !== 'released') continue;
    const task = snapshot.tasks.get(snapshot.runningTask);
    // A viewer releases too, who is no task.
    if (task !== undefined)
      behindSemaphore.push({ position: snapshot.position, text: `${task.name} done` });
  }
  return [...throughQueue, ...behindSemaphore];
}
