/** The function of a listing that a line of it, counted from 1, belongs to. */
export function functionOf(listing: string, line: number): string | undefined {
  return listing
    .split('\n')
    .slice(0, line)
    .findLast((text) => /^\S.*\bdef /.test(text))
    ?.match(/def (\w+)/)?.[1];
}
