import { Classes } from '../../timeline';
import type { WatchedRun } from '../watchedRun';

const make = ({ items, visits }: WatchedRun) => new Classes(items, visits);

/** The items by class. */
export const classesOf = (watched: WatchedRun): Classes => watched.folded(make);
