/** A stretch of the run that is shown, in virtual seconds. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** The shortest stretch that can be looked at: a callback takes a microsecond. */
const SHORTEST = 1e-6;
/** The playhead is kept before this share of the window, as long as the window follows it. */
const FOLLOWED = 0.92;

/** The window within 0 … end. */
function inside({ from, to }: Window, end: number): Window {
  const span = Math.min(end, to - from);
  const begin = Math.min(end - span, Math.max(0, from));
  return { from: begin, to: begin + span };
}

/** So many times as much of the run, as seen from a time that stays where it is. Null: all of it. */
export function zoomed(
  { from, to }: Window,
  factor: number,
  at: number,
  end: number,
): Window | null {
  const span = Math.max(SHORTEST, (to - from) * factor);
  if (span >= end) return null;
  const share = (at - from) / (to - from);
  return inside({ from: at - share * span, to: at + (1 - share) * span }, end);
}

/** Moved by a share of itself. */
export function panned({ from, to }: Window, share: number, end: number): Window {
  const by = (to - from) * share;
  return inside({ from: from + by, to: to + by }, end);
}

/**
 * The window in which the playhead is: the same one as long as it is in there, else the next page, so that
 * the picture stands still while the playhead moves through it.
 */
export function followed(window: Window, time: number, end: number): Window {
  const span = window.to - window.from;
  const place = (time - window.from) / span;
  if (place >= 0 && place <= FOLLOWED) return window;
  // One page on; after a leap the past is shown, back in the past what comes.
  const share = place < 0 ? 0.5 : place < 1.5 ? 0.08 : 0.8;
  return inside({ from: time - share * span, to: time + (1 - share) * span }, Math.max(end, time));
}

/** The window of one instant, with a little room on both sides. */
export function aroundInstant({ from, to }: Window): Window {
  const room = Math.max(SHORTEST / 2, (to - from) * 0.04);
  return { from: Math.max(0, from - room), to: to + room };
}
