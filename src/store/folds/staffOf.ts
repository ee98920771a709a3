import { Staff } from '../../timeline';
import type { WatchedRun } from '../watchedRun';

const make = (watched: WatchedRun) => new Staff(watched.tasks, (name) => watched.isWorker(name));

/** Who gets from the queue. */
export const staffOf = (watched: WatchedRun): Staff => watched.folded(make);
