import { area, curveStepAfter, line } from 'd3-shape';
import type { LinePoint } from '../../timeline';

interface Scales {
  readonly x: (time: number) => number;
  readonly y: (length: number) => number;
}

/** A step series as paths: the area up to its lows, the area up to its highs, and the edge of the highs. */
export function linePaths(points: readonly LinePoint[], end: number, { x, y }: Scales) {
  const last = points.at(-1);
  const closed = last ? [...points, { ...last, time: end }] : [];
  const areaUpTo = (height: (point: LinePoint) => number): string =>
    area<LinePoint>()
      .curve(curveStepAfter)
      .x((point) => x(point.time))
      .y0(y(0))
      .y1((point) => y(height(point)))(closed) ?? '';
  return {
    lows: areaUpTo((point) => point.low),
    highs: areaUpTo((point) => point.high),
    edge:
      line<LinePoint>()
        .curve(curveStepAfter)
        .x((point) => x(point.time))
        .y((point) => y(point.high))(closed) ?? '',
  };
}
