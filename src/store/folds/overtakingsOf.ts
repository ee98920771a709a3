import { Overtakings } from '../../timeline';
import type { WatchedRun } from '../watchedRun';

const make = () => new Overtakings();

/** Who was overtaken after being woken. */
export const overtakingsOf = (watched: WatchedRun): Overtakings => watched.folded(make);
