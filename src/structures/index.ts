/** Two structures that can give up their smallest item, side by side and step by step. */
export type { Costs, Step } from './frame';
export type { Heap } from './heap';
export { type History, historyOf, type Operation } from './history';
export type { Entry, Key } from './item';
export { leastHeight } from './leastHeight';
export { mostComparisons } from './mostComparisons';
export { type Moment, momentAt, type Side } from './moment';
export { popAt } from './popAt';
export { type Order, orderOf } from './orderOf';
export { end, next, type Place, previous, start, type Unit } from './place';
export { ranked, type Tree, treeHeight } from './searchTree';
