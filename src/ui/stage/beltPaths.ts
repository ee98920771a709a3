import { placed, productShapes } from './shapes';

/** Products of one kind on a belt, as one path. */
export interface BeltPath {
  readonly product: number;
  readonly path: string;
}

/** What lies on a belt: the product in hand at its right end, the others behind it to the left. */
export interface BeltPlan {
  readonly paths: readonly BeltPath[];
  /** How many more are to come than there is room for. */
  readonly rest: number;
}

/** How far neighbours lie over each other, in CSS pixels. */
const OVERLAP = 1;
/** What the number of those without room needs. */
const REST = 24;

/**
 * Lays products onto a belt of this width, with their feet at `bottom` (CSS pixels).
 *
 * @param products the one in hand first, then those to come in their order
 * @param size of a product; the one in hand is a little larger
 */
export function beltPaths(
  products: readonly number[],
  width: number,
  bottom: number,
  size: number,
): BeltPlan {
  const [inHand, ...coming] = products;
  if (inHand === undefined) return { paths: [], rest: 0 };
  const large = size + 3;
  const room = Math.max(0, width - large - 3);
  const step = size - OVERLAP;
  const isEnough = coming.length * step <= room;
  const shown = isEnough ? coming.length : Math.max(0, Math.floor((room - REST) / step));
  const paths: string[] = productShapes.map(() => '');
  const put = (product: number, x: number, side: number): void => {
    const shape = productShapes[product];
    if (shape !== undefined) paths[product] += placed(shape, x, bottom - side, side);
  };
  for (let at = 0; at < shown; at++) {
    put(coming[at] as number, width - large - 3 - (at + 1) * step, size);
  }
  put(inHand, width - large, large);
  return {
    paths: paths.flatMap((path, product) => (path === '' ? [] : [{ product, path }])),
    rest: coming.length - shown,
  };
}
