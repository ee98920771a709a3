import type { LinePoint } from '../../timeline';
import { stepPath } from './stepPath';

interface Scales {
  readonly x: (time: number) => number;
  readonly y: (length: number) => number;
}

/** A step series as paths: the area up to its lows, the area up to its highs, and the edge of the highs. */
export function linePaths(points: readonly LinePoint[], end: number, { x, y }: Scales) {
  const last = points.at(-1);
  const closed = last ? [...points, { ...last, time: end }] : [];
  const stepsOf = (height: (point: LinePoint) => number): string =>
    stepPath(closed.map((point) => ({ x: x(point.time), y: y(height(point)) })));
  const ground = y(0);
  const areaOf = (steps: string): string =>
    closed.length === 0 ? '' : `${steps}V${ground}H${x(closed[0]?.time ?? end)}Z`;
  const edge = stepsOf((point) => point.high);
  return { lows: areaOf(stepsOf((point) => point.low)), highs: areaOf(edge), edge };
}
