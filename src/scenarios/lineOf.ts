/**
 * The number of the line of a listing, from 1, that contains this text. Throws an Error unless exactly
 * one does: a listing that was edited must not leave markers pointing at the wrong line.
 */
export function lineOf(listing: string, text: string): number {
  const found = listing
    .split('\n')
    .flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
  const [line] = found;
  if (line === undefined || found.length > 1) {
    throw new Error(`${found.length} lines of the listing contain «${text}»`);
  }
  return line;
}
