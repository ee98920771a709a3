import type { WatchedRun } from '../../store';
import { logOf } from '../../store/folds/logOf';
import { logLine } from '../../timeline';
import { logs } from '../../words/log';

/** A row of the log in words. */
export interface LogText {
  /** Virtual seconds. */
  readonly time: number;
  readonly text: string;
}

/** So many rows are kept, many more than are in sight. */
const KEPT = 2000;

/** What the rows of a log say. What happened never changes, so a row in sight is put into words once. */
export class LogTexts {
  readonly #watched: WatchedRun;
  readonly #texts = new Map<number, LogText>();

  constructor(watched: WatchedRun) {
    this.#watched = watched;
  }

  /** Cheapest in ascending order. */
  of(row: number): LogText {
    const known = this.#texts.get(row);
    if (known !== undefined) return known;
    const { timeline, tasks } = this.#watched;
    const { time, sentence } = logLine(logOf(this.#watched), row, timeline, tasks);
    const made = { time, text: logs[this.#watched.name].sentence(sentence) };
    if (this.#texts.size === KEPT) this.#texts.clear();
    this.#texts.set(row, made);
    return made;
  }
}
