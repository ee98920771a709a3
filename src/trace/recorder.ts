/**
 * What an engine writes to while somebody listens. Our engine, or CPython through a bridge, tells it
 * each event as a code (see code.ts), the index of its word, three whole numbers and one float.
 */
export interface Recorder {
  record(code: number, word: number, a: number, b: number, c: number, x: number): void;
  /** The number of a text in the trace's list; the same text has the same number. */
  text(text: string): number;
  /** Keeps the whole numbers 0–255 that an item consists of, and returns their offset. */
  parts(parts: ArrayLike<number>): number;
}
