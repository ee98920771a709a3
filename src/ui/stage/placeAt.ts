import type { CSSProperties } from 'react';
import type { Box } from './box';

/** Puts an element of the stage into its box. */
export function placeAt({ x, y, width, height }: Box): CSSProperties {
  return { left: x, top: y, width, height };
}
