import { Run } from '../../src/runner';
import { Trace } from '../../src/trace';
import { setting } from './setting';

/** Wall seconds of one run of the setting on our engine, to its end. */
function timeRun(recorder: Trace | null, knobs: Record<string, number> = setting.knobs): number {
  const run = new Run({ ...setting, knobs, recorder });
  const began = performance.now();
  run.advance(Number.MAX_VALUE);
  const seconds = (performance.now() - began) / 1000;
  if (run.end !== 'finished') throw new Error(`the run ended ${String(run.end)}`);
  return seconds;
}

/** The trace of a run of at least so many events, open as long as that takes. */
export function traceOf(events: number): Trace {
  for (let openFor = 4000; ; openFor += 500) {
    const trace = new Trace();
    timeRun(trace, { ...setting.knobs, openFor });
    if (trace.length >= events) return trace;
  }
}

/** How many callbacks the run consists of, and customers, read off its trace. */
export function countRun(): { callbacks: number; customers: number } {
  const trace = new Trace();
  timeRun(trace);
  let [callbacks, customers] = [0, 0];
  for (const { kind } of trace.slice()) {
    if (kind === 'callback' || kind === 'skipped') callbacks++;
    if (kind === 'taskDone') customers++;
  }
  return { callbacks, customers };
}

export function timeUntraced(): number {
  return timeRun(null);
}

export function timeTraced(): number {
  return timeRun(new Trace());
}
