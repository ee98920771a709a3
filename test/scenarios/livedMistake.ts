import { Run, type RunEnd } from '../../src/runner';
import { gallery, type Version } from '../../src/scenarios/gallery';
import { emptySnapshot } from '../../src/timeline/emptySnapshot';
import { apply } from '../../src/timeline/fold';
import type { Snapshot } from '../../src/timeline/snapshot';
import { Trace } from '../../src/trace';

export interface LivedMistake {
  readonly trace: Trace;
  readonly end: RunEnd | null;
  /** What is true at the end. */
  readonly last: Snapshot;
  /** What was printed, line by line. */
  readonly printed: readonly string[];
  /** The error of each task that failed, after its name, in the order in which they failed. */
  readonly failed: readonly string[];
  /** Who is left at the end, and what for. */
  readonly left: readonly string[];
}

/** A run of a version of the gallery to its end. */
export function livedMistake(version: Version, callbackCost = 1e-6): LivedMistake {
  const trace = new Trace();
  const run = new Run({
    scenario: gallery,
    version,
    seed: 0,
    knobs: {},
    callbackCost,
    recorder: trace,
  });
  run.advance(Infinity);
  const last = emptySnapshot();
  const printed: string[] = [];
  for (const event of trace.slice()) {
    apply(last, event, trace.texts);
    if (event.kind === 'printed') printed.push(trace.texts[event.text] as string);
  }
  return {
    trace,
    end: run.end,
    last,
    printed,
    failed: last.failures.map(({ name, error }) => `${name}: ${error}`),
    left: Array.from(last.tasks.values(), ({ name, wait }) => `${name}: ${wait}`),
  };
}
