import { Requests } from '../../timeline';
import type { WatchedRun } from '../watchedRun';

const make = ({ trace }: WatchedRun) => new Requests(trace);

/** The requests that came from outside, and their answers. */
export const requestsOf = (watched: WatchedRun): Requests => watched.folded(make);
