import { Run } from '../../src/runner';
import { Trace } from '../../src/trace';
import type { CPython } from './cpython';
import type { ListingCase, Plan } from './listingRuns';
import { recordsOf } from './records';
import { listingsOf } from '../scenarios/listingsOf';

/** How long before its time a live input is given, in virtual seconds: longer than any burst of work. */
const AHEAD = 0.05;
/** A run is lived in pieces of so many iterations. */
const PIECE = 3;

/**
 * The records of a scenario's program on our engine. `live`: in pieces, and each input given only
 * shortly before its time, as a viewer does.
 */
export function ourListing(
  each: ListingCase,
  callbackCost: number,
  { wording, printed }: Pick<Plan, 'wording' | 'printed'>,
  live = false,
): string {
  const recorder = new Trace();
  const later = live ? each.inputs.filter(({ at }) => at > AHEAD) : [];
  const inputs = each.inputs.slice(0, each.inputs.length - later.length);
  const run = new Run({ ...each, inputs, callbackCost, recorder });
  for (const input of later) {
    while (!run.advance(input.at - AHEAD, PIECE));
    run.input(input);
  }
  run.advance(Infinity);
  return recordsOf(recorder, run.end ?? 'busy', printed(recorder), wording);
}

/** The records of its listing on CPython. */
export function cpythonListing(cpython: CPython, each: ListingCase, callbackCost: number): string {
  const listing = listingsOf(each.scenario)[each.version];
  if (listing === undefined) throw new RangeError(`no version ${each.version}`);
  return cpython.runListing({
    scenario: each.scenario.name,
    listing,
    knobs: each.knobs,
    seed: each.seed,
    inputs: each.inputs,
    callbackCost,
  });
}
