/** Whether the page was given the whole screen, and has not given it back by itself. */
let isGiven = false;

/** The screen is being given back: nothing can be asked for until it is. */
let leaving: Promise<void> | null = null;

/**
 * Asks for the whole screen. Where it can't be had (an iPhone has none, a browser may refuse) the page goes on in its
 * window, which is no error.
 */
export async function enterFullScreen(): Promise<void> {
  const root = document.documentElement;
  if (leaving !== null) await leaving;
  if (document.fullscreenElement || typeof root.requestFullscreen !== 'function') return;
  try {
    await root.requestFullscreen();
    isGiven = true;
  } catch (error) {
    // A browser refuses with a TypeError; anything else is a mistake of ours.
    if (!(error instanceof TypeError)) throw error;
  }
}

/** Gives the screen back, if the page has it. */
export async function leaveFullScreen(): Promise<void> {
  isGiven = false;
  if (!document.fullscreenElement) return;
  leaving = document.exitFullscreen();
  try {
    await leaving;
  } finally {
    leaving = null;
  }
}

/**
 * Whether the screen was taken from the page by somebody else: by the browser's own keys, say. That the page itself gave
 * it back is told by the browser some frames later, when the page may have asked for it anew.
 */
export const isScreenTaken = (): boolean => isGiven && document.fullscreenElement === null;
