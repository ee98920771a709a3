import { Closing } from '../../timeline';
import type { WatchedRun } from '../watchedRun';

/** The event that closes a scenario down, if it has one. */
const CLOSING = 0;

const make = () => new Closing(CLOSING);

/** How the program closes down. */
export const closingOf = (watched: WatchedRun): Closing => watched.folded(make);
