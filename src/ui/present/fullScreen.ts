/**
 * Asks for the whole screen. Where it can't be had (an iPhone has none, a browser may refuse) the page goes on in its
 * window, which is no error.
 */
export async function enterFullScreen(): Promise<void> {
  const root = document.documentElement;
  if (document.fullscreenElement || typeof root.requestFullscreen !== 'function') return;
  try {
    await root.requestFullscreen();
  } catch (error) {
    // A browser refuses with a TypeError; anything else is a mistake of ours.
    if (!(error instanceof TypeError)) throw error;
  }
}

/** Gives the screen back, if the page has it. */
export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
}
