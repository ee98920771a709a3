/** What is still to be drawn while the page opens, in its turn. Null where nothing opens, and once the page is open. */
let coming: Set<() => void> | null = null;
let afterwards: (() => void)[] = [];

/** A frame is painted before the next piece of work begins, so that the page answers in between. */
const afterPaint = (next: () => void): void => {
  requestAnimationFrame(() => setTimeout(next));
};

function goOn(): void {
  if (coming === null) return;
  const [first] = coming;
  if (first !== undefined) {
    coming.delete(first);
    first();
    afterPaint(goOn);
    return;
  }
  coming = null;
  const done = afterwards;
  afterwards = [];
  for (const each of done) each();
}

/** From now on the page opens piece by piece: first what is drawn at once, then each `Later` in a frame of its own. */
export function beginOpening(): void {
  coming = new Set();
  // The first piece is drawn in the first frame, and what comes later has said so when that is painted.
  afterPaint(() => afterPaint(goOn));
}

export const isOpening = (): boolean => coming !== null;

/** Does something in its turn while the page opens, else at once. Returns what takes it back. */
export function inTurn(piece: () => void): () => void {
  const line = coming;
  if (line === null) {
    piece();
    return () => {};
  }
  line.add(piece);
  return () => {
    line.delete(piece);
  };
}

/** Does something once all of the page is drawn: at once where it is. */
export function whenOpen(act: () => void): void {
  if (coming === null) act();
  else afterwards.push(act);
}
