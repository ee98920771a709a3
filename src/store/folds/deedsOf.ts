import { Deeds } from '../../timeline';
import type { WatchedRun } from '../watchedRun';

const make = ({ tasks }: WatchedRun) => new Deeds(tasks);

/** Who did what, for the diagnosis. */
export const deedsOf = (watched: WatchedRun): Deeds => watched.folded(make);
