import { Log } from '../../timeline';
import type { WatchedRun } from '../watchedRun';

const make = ({ tasks }: WatchedRun) => new Log(tasks);

/** The log. */
export const logOf = (watched: WatchedRun): Log => watched.folded(make);
