/** The contract between whoever runs a program and whoever looks at the run. Imports nothing. */
export * as code from './code';
export type { EventOf, TraceEvent } from './event';
export type { Recorder } from './recorder';
export { type EventKind, eventKinds, schema } from './schema';
export { Trace } from './trace';
export * from './vocabulary';
