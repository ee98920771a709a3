import type { WayToClose } from '../../scenarios/orders';
import { textOf, type TokenLine } from '../code/token';

/** What the listing calls a way to close: `cancelIfLate` is `cancel_if_late`. */
export function pythonNameOf(way: WayToClose): string {
  return way.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The lines of the listing that this way to close consists of, without its head and so much to the left. */
export function wayCode(listing: readonly TokenLine[], way: WayToClose): readonly TokenLine[] {
  const head = `async def ${pythonNameOf(way)}(`;
  const from = listing.findIndex((line) => textOf(line).startsWith(head)) + 1;
  if (from < 1) throw new RangeError(`the listing has no ${head}`);
  const length = listing.slice(from).findIndex((line) => textOf(line).trim() === '');
  return listing.slice(from, length < 0 ? undefined : from + length).map(dedented);
}

const INDENT = /^ {4}/;

function dedented([first, ...rest]: TokenLine): TokenLine {
  return first === undefined ? [] : [[first[0], first[1].replace(INDENT, '')], ...rest];
}
