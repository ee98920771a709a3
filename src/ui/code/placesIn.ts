import { coroutineIn } from './coroutines';
import type { Marker } from './markers';
import { textOf, type TokenLine } from './token';

/** The line of a text, from 1, on which a task is to be marked. */
export type PlaceOf = (marker: Marker) => number | undefined;

/**
 * Finds the places of tasks in a text: where a task is suspended or, before its first suspension, where
 * its coroutine begins, which `coroutineOf` names. `twinOf` gives the text's line for a line of the listing.
 */
export function placesIn(
  lines: readonly TokenLine[],
  coroutineOf: (task: string) => string,
  twinOf: (line: number) => number | undefined = (line) => line,
): PlaceOf {
  const definitions = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const name = coroutineIn(textOf(line));
    if (name !== undefined) definitions.set(name, index + 1);
  }
  return ({ line, name }) => (line > 0 ? twinOf(line) : definitions.get(coroutineOf(name)));
}
