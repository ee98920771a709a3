import type { Tallied } from '../../timeline';
import type { WatchedRun } from '../watchedRun';
import { closingOf } from './closingOf';
import { requestsOf } from './requestsOf';

/** What the tally of a run's requests is made from. */
export const talliedIn = (watched: WatchedRun): Tallied => ({
  requests: requestsOf(watched),
  visits: watched.visits,
  closing: closingOf(watched),
  timeline: watched.timeline,
});
