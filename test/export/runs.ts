import { openingOf, type Scene } from '../../src/lessons';
import { requestText } from '../../src/scenarios/orders';
import { WatchedRun } from '../../src/store';

/** A text that has all that a table or a script could stumble over. */
export const BODY = '=cmd, "a"\r\n</script>, ü\n';

const request = requestText({
  method: 'POST',
  path: '/order',
  type: 'application/json',
  body: BODY,
});

const scenes: Readonly<Record<string, Scene>> = {
  supermarket: { scenario: 'supermarket', inputs: [{ at: 3, name: 'cashiers', value: 1 }] },
  orders: { scenario: 'orders', inputs: [{ at: 2, name: 'request', value: request }] },
  balance: { scenario: 'balance' },
  gate: { scenario: 'gate', version: 'semaphore', knobs: { jobs: 200 } },
};

/** A run of each scenario, lived for eight virtual seconds, with what a viewer does in it. */
export const runs: readonly (readonly [string, () => WatchedRun])[] = Object.entries(scenes).map(
  ([name, scene]) => [
    name,
    () => {
      const watched = new WatchedRun(openingOf(scene), scene.inputs);
      watched.advance(8);
      return watched;
    },
  ],
);
