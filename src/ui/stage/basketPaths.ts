import { figure } from './figure';
import { placed, productShapes, smallShapes } from './shapes';

const SIZE = 10;
const INSET = 2;
/** Products lie side by side up to here, and over each other beyond. */
const SIDE_BY_SIDE = 4;
/** With more than this, a plus stands for the rest. */
const MOST = 9;
const TOP = figure.bodyHeight + 0.5;

/** The products of one kind in a basket, as one path. */
export interface BasketPath {
  readonly product: number;
  readonly path: string;
}

export interface Basket {
  readonly paths: readonly BasketPath[];
  readonly hasMore: boolean;
}

/**
 * How a basket is drawn under its customer, kind by kind: as few elements as there are kinds of products.
 *
 * @param isSmall whether it is too small for details
 */
export function basketPaths(parts: ArrayLike<number>, isSmall = false): Basket {
  const shapes = isSmall ? smallShapes : productShapes;
  const hasMore = parts.length > MOST;
  const count = hasMore ? MOST - 2 : parts.length;
  const room = figure.width - 2 * INSET - SIZE - (hasMore ? 9 : 0);
  const distance = Math.min(room / Math.max(SIDE_BY_SIDE - 1, count - 1), SIZE + 2);
  const paths: string[] = shapes.map(() => '');
  for (let at = 0; at < count; at++) {
    const product = parts[at] as number;
    const shape = shapes[product];
    if (shape !== undefined) paths[product] += placed(shape, INSET + at * distance, TOP, SIZE);
  }
  return {
    paths: paths.flatMap((path, product) => (path === '' ? [] : [{ product, path }])),
    hasMore,
  };
}
