import type { WatchedRun } from '../store';
import type { Playhead } from '../timeline';
import { runHead } from './runHead';
import { toldEvents } from './toldEvents';

/**
 * The trace as JSON, in pieces: `{format, version, run, events}`, where an event is an object with its number, its
 * virtual second, its kind, the name of the task that it is about, and its own fields. An event a line.
 */
export function* traceJson(watched: WatchedRun, playhead: Playhead): Generator<string, void> {
  const run = JSON.stringify(runHead(watched, playhead));
  yield `{"format":"await-your-turn/trace","version":1,"run":${run},"events":[`;
  for (const { seq, time, kind, who, fields } of toldEvents(watched, playhead.position)) {
    yield `${seq === 0 ? '' : ','}\n${JSON.stringify({ seq, time, kind, ...(who === '' ? {} : { who }), ...fields })}`;
  }
  yield '\n]}\n';
}
