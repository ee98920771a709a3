/** Between two places, in CSS pixels; as the style sheet has it. */
const GAP = 4;
/** A place is so much wider than high. */
const ASPECT = 1.25;
/** No place is narrower than so many CSS pixels, or it could not be seen; what has no room then is scrolled to. */
const LEAST = 9;

/** How wide each of so many places can be in CSS pixels, so that all of them are seen in a box at once. */
export function placeSize(
  box: { readonly width: number; readonly height: number },
  count: number,
): number {
  let widest = LEAST;
  for (let columns = 1; columns <= count; columns++) {
    const rows = Math.ceil(count / columns);
    const width = (box.width - GAP * (columns - 1)) / columns;
    const height = (box.height - GAP * (rows - 1)) / rows;
    widest = Math.max(widest, Math.min(width, height * ASPECT));
  }
  // Rounded down: half a pixel too many would make another row.
  return Math.floor(widest);
}
