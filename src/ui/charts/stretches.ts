import type { LinePoint } from '../../timeline';

/** From one virtual time to another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches in which somebody was blocked in `put`, joined where they touch. The last point ends at `end`. */
export function blockedStretches(points: readonly LinePoint[], end: number): Stretch[] {
  const stretches: Stretch[] = [];
  points.forEach(({ time, blocked }, at) => {
    if (blocked === 0) return;
    const to = points[at + 1]?.time ?? end;
    const last = stretches.at(-1);
    if (last?.to === time) stretches[stretches.length - 1] = { from: last.from, to };
    else stretches.push({ from: time, to });
  });
  return stretches;
}
