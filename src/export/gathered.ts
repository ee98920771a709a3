/** Characters between two looks at the clock. */
const BATCH = 65_536;
/** Wall milliseconds of work between two pauses: half a frame. */
const SLICE = 8;

/**
 * Gathers pieces of text as a file's content, with pauses in which the page goes on.
 *
 * @param pause resolves when the page has had time for other things
 */
export async function gathered(
  pieces: Iterable<string>,
  type: string,
  pause: () => Promise<void>,
): Promise<Blob> {
  const parts: Blob[] = [];
  let batch = '';
  let since = performance.now();
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    // As a blob it is out of the way of the garbage collector, however much it becomes.
    parts.push(new Blob([batch]));
    batch = '';
    if (performance.now() - since < SLICE) continue;
    await pause();
    since = performance.now();
  }
  return new Blob([...parts, batch], { type });
}
