import { Run } from '../../src/runner';
import { supermarket } from '../../src/scenarios/supermarket';
import { pythonFile } from '../../src/scenarios/supermarket/pythonFile';
import { emptySnapshot } from '../../src/timeline/emptySnapshot';
import { apply } from '../../src/timeline/fold';
import { narration } from '../../src/timeline/narration';
import { Trace } from '../../src/trace';
import { logs } from '../../src/words/log';
import type { ListingCase } from './listingRuns';

/** Every setting as it is at first, but a short day. */
const initial = Object.fromEntries([
  ...supermarket.knobs.map(({ name, initial }) => [name, initial]),
  ['openFor', 5],
]) as Readonly<Record<string, number>>;

/** A run of the supermarket that is as usual but for this. */
export function shortDay(change: Partial<ListingCase> = {}): ListingCase {
  return {
    scenario: supermarket,
    version: 'whileTrue',
    seed: 42,
    inputs: [],
    ...change,
    knobs: { ...initial, ...change.knobs },
  };
}

/** The Python file of a run. */
export function exported(each: ListingCase): string {
  return pythonFile({ ...each, sentences: logs.supermarket.templates });
}

/** Our engine's trace of a run, from beginning to end. */
export function lived(each: ListingCase): Trace {
  const recorder = new Trace();
  new Run({ ...each, recorder }).advance(Infinity);
  return recorder;
}

/** The page's log of a run, a line for each sentence. */
export function pageLog(trace: Trace): string {
  let text = '';
  for (const { time, sentence } of narration(trace))
    text += `${logs.supermarket.line(time, sentence)}\n`;
  return text;
}

/** What the listing's own `print` says in a run. */
export function servedLines(trace: Trace): string {
  const snapshot = emptySnapshot();
  let text = '';
  for (const event of trace.slice()) {
    apply(snapshot, event, trace.texts);
    if (event.kind !== 'taskDone') continue;
    const task = snapshot.tasks.get(snapshot.runningTask);
    text += `${task?.name} served customer ${task?.locals.get('customer')}\n`;
  }
  return text;
}
