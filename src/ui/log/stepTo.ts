/**
 * The row that a key leads to from row `from`, null if it is none of the keys that move through a list.
 * Rows go from `first` to `last`; `inSight` of them are in sight at once.
 */
export function stepTo(
  key: string,
  from: number,
  {
    first,
    last,
    inSight,
  }: { readonly first: number; readonly last: number; readonly inSight: number },
): number | null {
  const within = (row: number): number => Math.min(last, Math.max(first, row));
  switch (key) {
    case 'ArrowUp':
      return within(from - 1);
    case 'ArrowDown':
      return within(from + 1);
    case 'PageUp':
      return within(from - inSight);
    case 'PageDown':
      return within(from + inSight);
    case 'Home':
      return first;
    case 'End':
      return last;
    default:
      return null;
  }
}
