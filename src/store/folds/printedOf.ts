import { Printed } from '../../timeline';
import type { WatchedRun } from '../watchedRun';

const make = ({ tasks }: WatchedRun) => new Printed(tasks);

/** What the program printed. */
export const printedOf = (watched: WatchedRun): Printed => watched.folded(make);
