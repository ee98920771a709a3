/** A run and what is measured in it, as files for other programs. */
export { chromeTrace } from './chromeTrace';
export { csvRow } from './csvRow';
export { gathered } from './gathered';
export { traceCsv } from './traceCsv';
export { traceJson } from './traceJson';
