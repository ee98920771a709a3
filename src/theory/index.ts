/** What is to be expected? Queueing theory's formulas, with their sources. Times are in seconds, rates a second. */
export { blocking } from './blocking';
export { erlangB, erlangC } from './erlang';
export { generalPriorities } from './generalPriorities';
export { littlesLaw } from './littlesLaw';
export { mmc, offeredUtilisation } from './mmc';
export { mmck } from './mmck';
export { priorities } from './priorities';
