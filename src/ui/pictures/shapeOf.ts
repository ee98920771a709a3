import type { Box } from './box';
import { svg } from './svg';

/** The radii of a box's corners in pixels, from the top left one clockwise. */
export type Radii = readonly [number, number, number, number];

/** A rectangle with round corners. */
export function shapeOf({ x, y, width, height }: Box, radii: Radii): SVGElement {
  const most = Math.min(width, height) / 2;
  const [a, b, c, d] = radii.map((radius) => Math.min(radius, most)) as [
    number,
    number,
    number,
    number,
  ];
  if (a === b && b === c && c === d) {
    return svg('rect', { x, y, width, height, ...(a > 0 ? { rx: a } : {}) });
  }
  const corner = (radius: number, dx: number, dy: number): string =>
    radius > 0 ? `a${radius} ${radius} 0 0 1 ${dx} ${dy}` : '';
  return svg('path', {
    d: [
      `M${x + a} ${y}H${x + width - b}`,
      corner(b, b, b),
      `V${y + height - c}`,
      corner(c, -c, c),
      `H${x + d}`,
      corner(d, -d, -d),
      `V${y + a}`,
      corner(a, a, -a),
      'z',
    ].join(''),
  });
}
