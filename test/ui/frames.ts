import { vi } from 'vitest';

/** A stand-in for the browser's frames: they come when the test says so, at the wall times it says. */
export class Frames {
  #next = 1;
  #asked = new Map<number, FrameRequestCallback>();

  constructor() {
    vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
      this.#asked.set(this.#next, callback);
      return this.#next++;
    });
    vi.stubGlobal('cancelAnimationFrame', (request: number) => {
      this.#asked.delete(request);
    });
  }

  /** How many callbacks wait for the next frame. */
  get asked(): number {
    return this.#asked.size;
  }

  /** Draws a frame at a wall time in milliseconds. */
  draw(now: number): void {
    const due = [...this.#asked.values()];
    this.#asked.clear();
    for (const callback of due) callback(now);
  }
}

/** Hides or shows the document, as changing to another tab and back does. */
export function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}
