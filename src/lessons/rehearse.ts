import { WatchedRun } from '../store';
import type { Predict, Watch } from './lesson';
import { at } from './moment';
import type { Reading } from './reading';
import { openingOf } from './scene';

/**
 * Lives the run of a step on its own, up to the moment that decides: a run is a function of its settings and
 * inputs, so the one on the page will be the same. Throws a RangeError if a moment does not come in time.
 */
export function rehearse({ scene, asked = at(0), decided, within }: Watch | Predict): Reading {
  const opening = openingOf(scene);
  const live = (difference = {}): WatchedRun => {
    const run = new WatchedRun({ ...opening, ...difference }, scene.inputs);
    run.advance(within);
    return run;
  };
  const watched = live();
  const from = asked(watched, 0);
  if (from === null) throw new RangeError(`asked does not come within ${within} s`);
  const to = decided(watched, from.position);
  if (to === null || to.time > within)
    throw new RangeError(`decided does not come within ${within} s`);
  const { beside } = scene;
  return {
    watched,
    beside:
      beside === undefined
        ? null
        : live({
            version: beside.version ?? opening.version,
            knobs: { ...opening.knobs, ...beside.knobs },
          }),
    asked: from,
    decided: to,
  };
}
