import type { WatchedRun } from '../../store';
import { logOf } from '../../store/folds/logOf';
import { type LogKind, logLine, type Playhead } from '../../timeline';
import type { SceneWords } from '../../words/scenes';
import { told as words } from '../../words/told';
import { logWordsOf } from '../log/logWordsOf';
import { previewAt } from '../transport/previewAt';

/** Of several things that a step did, the one that is told: what happened to the queue, or else to a task. */
const weights: Readonly<Record<LogKind, number>> = {
  queue: 4,
  input: 3,
  task: 2,
  timer: 1,
  loop: 0,
};

/** A way with more rows of the log than this is no step: it is summed up. */
const MOST_ROWS = 60;

/** What is told of a run: when, and what. Where the same is told twice, the second time is silence. */
export interface Telling {
  readonly text: string;
  /** Without the time. */
  readonly what: string;
}

const sentenceAt = (watched: WatchedRun, row: number): string =>
  logWordsOf(watched).sentence(
    logLine(logOf(watched), row, watched.timeline, watched.tasks).sentence,
  );

/**
 * What is told to somebody who has gone from one playhead to another while the run stands: of a step what the log says of
 * it, in one sentence; after a longer way what is true there. Null if nothing has happened on the way.
 */
export function told(
  watched: WatchedRun,
  from: Playhead,
  to: Playhead,
  scene: SceneWords,
): Telling | null {
  const log = logOf(watched);
  const [before, now] = [log.rowBefore(from.position), log.rowBefore(to.position)];
  if (now === before) return null;
  if (Math.abs(now - before) > MOST_ROWS) return summary(watched, from, to, scene);
  if (now < before) {
    const what = now < 0 ? words.opening : words.back(to.time, sentenceAt(watched, now));
    return { text: what, what };
  }
  let row = now;
  for (let each = now; each > before; each--) {
    if (weights[log.kindOf(each)] > weights[log.kindOf(row)]) row = each;
  }
  const what = sentenceAt(watched, row);
  return { text: words.step(to.time, what, now - before - 1), what };
}

/** What is true at a playhead, and who was served last on the way to it. */
export function summary(
  watched: WatchedRun,
  from: Playhead,
  to: Playhead,
  scene: SceneWords,
): Telling {
  const { visits } = watched;
  const state = previewAt(watched, to.time, scene.scrubber);
  const isServed = visits.endedBy('served', to) > visits.endedBy('served', from);
  const item = isServed ? visits.lastEnded('served', to) : undefined;
  const what = item === undefined ? state : words.served(state, logWordsOf(watched).item(item));
  return { text: words.summary(to.time, what), what };
}
