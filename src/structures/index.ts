/** Two structures that can give up their smallest item, side by side and step by step. */
export type { Costs, Step } from './frame';
export type { Heap } from './heap';
export { type Act, type History, historyOf, type Operation } from './history';
export type { Entry, Item, Key } from './item';
export { leastHeight } from './leastHeight';
export { type Moment, momentAt, type Side } from './moment';
export { end, next, type Place, previous, start, type Unit } from './place';
export { ranked, type Tree, treeHeight } from './searchTree';
