import type { Box } from './box';
import { listed } from './gradient';
import { plainColour } from './plainColour';
import { type Radii, shapeOf } from './shapeOf';

const RING = /^(.*?\)|\S+) 0px 0px 0px ([\d.]+)px$/;

/** The rings around a box: those of its shadows that are as sharp as a border. Soft ones are left out. */
export function drawRings(
  { boxShadow }: CSSStyleDeclaration,
  { x, y, width, height }: Box,
  radii: Radii,
  scale: number,
): SVGElement[] {
  return listed(boxShadow).flatMap((shadow) => {
    const [, colour = '', spread = ''] = RING.exec(shadow) ?? [];
    if (colour === '') return [];
    const by = Number(spread) * scale;
    const plain = plainColour(colour);
    const shape = shapeOf(
      { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by },
      radii.map((radius) => (radius > 0 ? radius + by : 0)) as unknown as Radii,
    );
    shape.setAttribute('fill', plain.colour);
    if (plain.opacity < 1) shape.setAttribute('fill-opacity', String(plain.opacity));
    return [shape];
  });
}
