import type { Trace } from '../../src/trace';

/** A number that follows from every event before a position, and hardly ever from any other events (FNV-1a). */
export function traceHash(trace: Trace, position: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < position; index++) {
    for (const char of JSON.stringify(trace.at(index))) {
      hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
    }
  }
  return hash;
}
