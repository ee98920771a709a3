import { describe, expect, it } from 'vitest';
import { Run } from '../../src/runner';
import { knobs, supermarket, tasks } from '../../src/scenarios/supermarket';
import { listings } from '../../src/scenarios/supermarket/listings';
import { Trace } from '../../src/trace';
import { functionOf } from './functionOf';

/** A short run to its end, with eleven cashiers, so that some numbers have two digits. */
function liveShortly(): Trace {
  const trace = new Trace();
  const initial = Object.fromEntries(knobs.map(({ name, initial: value }) => [name, value]));
  const run = new Run({
    scenario: supermarket,
    version: 'whileTrue',
    seed: 42,
    knobs: { ...initial, cashiers: 11, openFor: 5 },
    recorder: trace,
  });
  run.advance(1e6);
  return trace;
}

describe('the names of tasks', () => {
  const trace = liveShortly();
  const created = [...trace.slice()].flatMap((event) =>
    event.kind === 'taskCreated' ? [{ task: event.task, name: trace.texts[event.name] ?? '' }] : [],
  );

  it('are those of the tasks in a run', () => {
    const cashiers = Array.from({ length: 11 }, (_, till) => tasks.cashier(till));
    expect(created.map(({ name }) => name)).toEqual([tasks.main, tasks.door, ...cashiers]);
  });

  it('tell the coroutine: a task is suspended within that one of the listing', () => {
    const names = new Map(created.map(({ task, name }) => [task, name]));
    const seen = new Set<string>();
    for (const event of trace.slice()) {
      if (event.kind !== 'suspended' || event.line === 0) continue;
      const name = names.get(event.task) ?? '';
      expect(functionOf(listings.whileTrue, event.line)).toBe(supermarket.coroutineOf(name));
      seen.add(name);
    }
    expect(seen.size).toBe(created.length);
  });
});
