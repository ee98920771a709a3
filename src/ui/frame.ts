/** Called once a frame with the wall milliseconds since the frame before; 0 after a wait. */
export type FrameCallback = (elapsed: number) => void;

const callbacks = new Set<FrameCallback>();
let frames = 0;

/** How many frames have begun: the same number for everything that happens in one. */
export function frameNumber(): number {
  return frames;
}

/** Calls `callback` in every frame, after the playhead has moved. Returns what ends that. */
export function onFrame(callback: FrameCallback): () => void {
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
  };
}

/**
 * Starts the page's one frame loop: each frame calls `tick`, then everything given to `onFrame`.
 *
 * While the document is hidden there are no frames, and the first one after it counts 0
 * milliseconds: a run that nobody watched waits and never catches up in one leap. An error in a
 * frame ends the loop and goes to `onError`, since nobody stands above a frame to catch it.
 * Returns what ends the loop.
 */
export function startFrames(tick: FrameCallback, onError: (error: unknown) => void): () => void {
  let request: number | null = null;
  let last: number | null = null;

  const frame = (now: number): void => {
    // Never negative: a frame may carry an earlier time than the one before a wait.
    const elapsed = last === null ? 0 : Math.max(0, now - last);
    last = now;
    frames++;
    request = requestAnimationFrame(frame);
    try {
      tick(elapsed);
      for (const callback of callbacks) callback(elapsed);
    } catch (error) {
      end();
      onError(error);
    }
  };
  const wait = (): void => {
    if (request !== null) cancelAnimationFrame(request);
    request = null;
    last = null;
  };
  const follow = (): void => {
    if (document.hidden) wait();
    else request ??= requestAnimationFrame(frame);
  };
  const end = (): void => {
    document.removeEventListener('visibilitychange', follow);
    wait();
  };

  document.addEventListener('visibilitychange', follow);
  follow();
  return end;
}
