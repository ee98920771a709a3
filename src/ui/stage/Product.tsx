import { memo } from 'react';
import { products } from '../../scenarios/supermarket';
import { productShapes, SHAPE } from './shapes';

interface Props {
  /** An index into the scenario's products. */
  readonly product: number;
  /** In CSS pixels. */
  readonly size: number;
}

/** A product as it lies on a belt: known by its shape as well as by its colour. */
export const Product = memo(function Product({ product, size }: Props) {
  return (
    <svg
      className={`product is-${products[product]?.name ?? ''}`}
      width={size}
      height={size}
      viewBox={`-1 -1 ${SHAPE + 2} ${SHAPE + 2}`}
      aria-hidden="true"
    >
      <path d={productShapes[product]} fillRule="evenodd" />
    </svg>
  );
});
