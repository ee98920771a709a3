import { describe, expect, it } from 'vitest';
import { initialKnobs } from '../../../src/scenarios';
import { WatchedRun } from '../../../src/store/watchedRun';
import { measuredAt } from '../../../src/ui/compare/measured';
import { counted } from './counted';
import { scenarios } from '../../scenarios/everyScenario';

describe('what is measured of one of two runs', () => {
  it.each([
    ['a queue', { fifo: 1 }],
    ['a priority queue', {}],
    ['a priority queue without limit', { capacity: 0, rate: 3 }],
  ])('is what counting the events of an order service with %s comes to', (_, changed) => {
    const knobs = { ...initialKnobs(scenarios.orders), ...changed };
    const watched = new WatchedRun({ scenario: 'orders', version: 'orders', seed: 7, knobs });
    watched.advance(60);
    for (const until of [9.25, 30.125, 59.5]) {
      expect(measuredAt(watched, until)).toEqual(counted(watched.trace, until));
    }
  });

  it('knows no wait before anything has left the line, and no share before anybody has worked', () => {
    const knobs = { ...initialKnobs(scenarios.orders), rate: 0, workers: 0 };
    const watched = new WatchedRun({ scenario: 'orders', version: 'orders', seed: 7, knobs });
    watched.advance(5);
    expect(measuredAt(watched, 5)).toMatchObject({
      p50: null,
      p95: null,
      busy: null,
      vip: null,
      regular: null,
      served: 0,
    });
  });
});
