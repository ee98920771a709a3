import { HeapOperations } from '../../timeline';
import type { WatchedRun } from '../watchedRun';

/** The one queue of each scenario. */
const LINE = 0;

const make = ({ trace }: WatchedRun) => new HeapOperations(trace, LINE);

/** What pushes and pops did to the heap. */
export const heapOf = (watched: WatchedRun): HeapOperations => watched.folded(make);
