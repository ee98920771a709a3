import { initialKnobs } from '../../../src/scenarios';
import { orderRequest, orders, requestText } from '../../../src/scenarios/orders';
import type { ScenarioInput } from '../../../src/scenarios/scenario';
import { type KnobValues, WatchedRun } from '../../../src/store';
import { type ClosingScene, closingSceneOf } from '../../../src/ui/workers/closingScene';

/** A request for an order at a virtual time (s). */
export const send = (at: number, isVip = false): ScenarioInput => ({
  at,
  name: 'request',
  value: requestText(orderRequest(isVip)),
});

export const closeAt = (at: number): ScenarioInput => ({ at, name: 'closeDown', value: 0 });

/** Nothing comes by itself, and each order takes up to 19 s. */
const quiet = { ...initialKnobs(orders), rate: 0, seconds: 20 };

/** A run of the order service with these inputs, lived for so many virtual seconds. */
export function lived(
  knobs: KnobValues,
  inputs: readonly ScenarioInput[],
  until = 300,
): WatchedRun {
  // With this seed no order takes no time, if it may take up to 19 s.
  const opening = { scenario: 'orders', version: 'orders', seed: 3 } as const;
  const watched = new WatchedRun({ ...opening, knobs: { ...quiet, ...knobs } }, inputs);
  watched.advance(until);
  return watched;
}

/** Two workers, two places: of seven orders at 1 s two are in service, two in the queue, three in put(). */
export function crowded(knobs: KnobValues, closesAt = 1.5): WatchedRun {
  const seven = Array.from({ length: 7 }, (_, n) => send(1, n % 3 === 0));
  return lived({ workers: 2, capacity: 2, ...knobs }, [...seven, closeAt(closesAt)]);
}

/** The closing at a virtual time (s), or at the end of what was lived. */
export function sceneAt(watched: WatchedRun, time?: number, now: KnobValues = {}): ClosingScene {
  const { timeline, trace } = watched;
  const playhead =
    time === undefined ? timeline.playheadOf(trace.length) : timeline.playheadAt(time);
  return closingSceneOf(watched, playhead, { ...quiet, ...watched.run.options.knobs, ...now });
}
