import type { MotionValue } from 'framer-motion';

/** Writes a value now, and again as soon as it changes. Returns what ends that. */
export function follow<T>(value: MotionValue<T>, write: (now: T) => void): () => void {
  write(value.get());
  return value.on('change', write);
}
