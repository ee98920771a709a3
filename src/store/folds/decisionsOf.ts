import { Decisions } from '../../timeline';
import type { WatchedRun } from '../watchedRun';

/** Where a manager decides how many work: the setting that says it at first, and the manager's variable. */
const TILLS = 'tills';
const WANTED = 'wanted';

const make = ({ tasks }: WatchedRun) => new Decisions(tasks, TILLS, WANTED);

/** What the manager decided. */
export const decisionsOf = (watched: WatchedRun): Decisions => watched.folded(make);
