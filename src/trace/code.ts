import { type EventKind, schema } from './schema';

/** The kinds of events in the order of their codes. */
export const eventKinds = Object.keys(schema) as EventKind[];

/** The code of each kind of event, by name: what a recorder is given. */
export const code = Object.fromEntries(eventKinds.map((kind, at) => [kind, at])) as {
  readonly [K in EventKind]: number;
};
