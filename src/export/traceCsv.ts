import type { WatchedRun } from '../store';
import { eventKinds, schema } from '../trace';
import { csvRow } from './csvRow';
import { toldEvents } from './toldEvents';

/** What one kind of event calls its columns: the name of its word, if it has one, and those of its numbers. */
function namesOf(columns: Readonly<Record<string, unknown>>): string[] {
  return Object.values(columns).map((name) => String(Array.isArray(name) ? name[0] : name));
}

/** All fields that events have, in the order of the schema. An item tells its parts, and not where they are kept. */
const fields = [...new Set(eventKinds.flatMap((kind) => namesOf(schema[kind]))), 'parts'].filter(
  (name) => !['time', 'offset', 'length'].includes(name),
);

/** The heads of the columns: what all events have, and then each field that some have. */
export const csvColumns: readonly string[] = ['seq', 'time', 'kind', 'who', ...fields];

/**
 * The trace up to a position as a table (RFC 4180), in pieces: a row an event, times in virtual seconds, a cell that the
 * kind does not have empty, and the parts of an item between spaces.
 */
export function* traceCsv(watched: WatchedRun, position: number): Generator<string, void> {
  yield csvRow(csvColumns);
  for (const { seq, time, kind, who, fields: own } of toldEvents(watched, position)) {
    const cells = fields.map((name) => {
      const value = own[name] ?? '';
      return typeof value === 'object' ? value.join(' ') : value;
    });
    yield csvRow([seq, time, kind, who, ...cells]);
  }
}
