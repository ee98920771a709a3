import { describe, expect, test, vi } from 'vitest';
import { initialKnobs, type ScenarioName, scenarioNames } from '../../src/scenarios';
import { closeDown } from '../../src/scenarios/orders';
import type { KnobValues, WatchedRun } from '../../src/store';
import type { Playhead } from '../../src/timeline';
import { scenarios } from '../scenarios/everyScenario';

// A page on which nothing has asked for any fold yet.
vi.resetModules();
await (await import('../../src/ui/scenes/loadScene')).loadEveryScene();
const store = await import('../../src/store');
const { classesOf } = await import('../../src/store/folds/classesOf');
const { closingOf } = await import('../../src/store/folds/closingOf');
const { decisionsOf } = await import('../../src/store/folds/decisionsOf');
const { deedsOf } = await import('../../src/store/folds/deedsOf');
const { heapOf } = await import('../../src/store/folds/heapOf');
const { logOf } = await import('../../src/store/folds/logOf');
const { overtakingsOf } = await import('../../src/store/folds/overtakingsOf');
const { requestsOf } = await import('../../src/store/folds/requestsOf');
const { staffOf } = await import('../../src/store/folds/staffOf');

/** Runs in which each fold has something to tell. */
const runs: Readonly<
  Record<ScenarioName, { readonly version: string; readonly knobs: KnobValues }>
> = {
  supermarket: { version: 'whileNotEmpty', knobs: {} },
  orders: { version: 'orders', knobs: { rate: 2 } },
  balance: { version: 'balance', knobs: { managed: 1 } },
  gate: { version: 'queue', knobs: { jobs: 60, limit: 10, slowest: 1, capacity: 1 } },
};

const begun = (name: ScenarioName): WatchedRun => {
  const { version, knobs: changed } = runs[name];
  const knobs = { ...initialKnobs(scenarios[name]), ...changed };
  const inputs = name === 'orders' ? [{ name: closeDown.name, at: 6, value: 0 }] : [];
  return new store.WatchedRun({ scenario: name, version, seed: 7, knobs }, inputs);
};

/** What every fold answers at a playhead. */
function answers(watched: WatchedRun, playhead: Playhead): Readonly<Record<string, unknown>> {
  const { position } = playhead;
  const [classes, heap, log, requests] = [
    classesOf(watched),
    heapOf(watched),
    logOf(watched),
    requestsOf(watched),
  ];
  return {
    turns: classes.lastTurns(1000, playhead),
    longest: [0, 1].map((itemClass) => classes.of(itemClass).longestWaiting(playhead)),
    waits: [0, 1].map((itemClass) => classes.of(itemClass).waits.sums(playhead)),
    closing: closingOf(watched).by(playhead),
    decisions: decisionsOf(watched).between({ position: 0, time: 0 }, playhead),
    ended: deedsOf(watched).endedBy(position),
    took: deedsOf(watched).doers('took', 0, position),
    heap: Array.from({ length: heap.countBy(playhead) }, (_, operation) => heap.at(operation)),
    log: Array.from({ length: log.rowBefore(position) + 1 }, (_, row) => [
      log.indexOf(row),
      log.kindOf(row),
      log.nameOf(row),
    ]),
    overtaken: overtakingsOf(watched).countBy(playhead),
    requests: Array.from({ length: requests.countBy(playhead) }, (_, row) =>
      requests.at(row, playhead),
    ),
    staff: staffOf(watched).by(playhead),
  };
}

describe('a fold that is asked for when much has happened', () => {
  const late = new Map(scenarioNames.map((name) => [name, begun(name)]));
  // Nothing has asked for any yet: these runs are lived without.
  for (const watched of late.values()) watched.advance(8);

  test.each(scenarioNames)('answers in the %s as one that was there from the start', (name) => {
    const watched = late.get(name) as WatchedRun;
    const early = begun(name);
    answers(early, early.timeline.playheadOf(0));
    early.advance(8);
    const end = watched.timeline.length;
    expect(early.timeline.length).toBe(end);
    for (const share of [1, 0.5, 0.1]) {
      const playhead = watched.timeline.playheadOf(Math.floor(end * share));
      expect(answers(watched, playhead)).toEqual(answers(early, playhead));
    }
    // And as the run is lived on.
    for (const run of [watched, early]) run.advance(12);
    const playhead = watched.timeline.playheadOf(watched.timeline.length);
    expect(answers(watched, playhead)).toEqual(answers(early, playhead));
  });

  test('has had something to tell in one of them', () => {
    const told = new Set<string>();
    for (const watched of late.values()) {
      const all = answers(watched, watched.timeline.playheadOf(watched.timeline.length));
      for (const [name, value] of Object.entries(all)) {
        for (const _ of [value].flat().filter(Boolean)) told.add(name);
      }
    }
    expect([...told].toSorted()).toEqual(
      Object.keys(answers(begun('gate'), { position: 0, time: 0 })).toSorted(),
    );
  });

  test('is the same each time, and one for each run', () => {
    const [one, other] = [begun('orders'), begun('orders')];
    expect(logOf(one)).toBe(logOf(one));
    expect(logOf(one)).not.toBe(logOf(other));
  });
});
