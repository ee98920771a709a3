import type { Box } from './box';
import { svg } from './svg';

/** Parts of a box turned about its middle as its style has it. */
export function turned(
  parts: SVGElement[],
  { rotate }: CSSStyleDeclaration,
  box: Box,
): SVGElement[] {
  const angle = angleOf(rotate);
  if (angle === 0 || parts.length === 0) return parts;
  const { x, y, width, height } = box;
  return [svg('g', { transform: `rotate(${angle} ${x + width / 2} ${y + height / 2})` }, parts)];
}

/** Degrees clockwise. */
export const angleOf = (rotate: string): number =>
  rotate.endsWith('deg') ? Number.parseFloat(rotate) : 0;
