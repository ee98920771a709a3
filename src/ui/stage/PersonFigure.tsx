import { memo } from 'react';
import { products } from '../../scenarios/supermarket';
import type { Basket } from './basketPaths';
import { figure } from './figure';
import { isCashier, type Person, tillOfCashier } from './layout';

interface Props {
  readonly person: Person;
  readonly typeSize: number;
  /** What is in the basket; null without one. */
  readonly basket: Basket | null;
}

const SKINS = 4;
const HAIRS = 5;
/** Numbers longer than this are set tighter, so that neighbours' numbers stay apart. */
const ROOMY_DIGITS = 4;

/** Somebody, drawn in the figure's own pixels: a head, a body with a number, a basket below. */
export const PersonFigure = memo(function PersonFigure({ person, typeSize, basket }: Props) {
  const number = isCashier(person) ? tillOfCashier(person) : person;
  const label = String(number);
  // Cashiers differ from the customers of the same numbers.
  const seed = isCashier(person) ? number * 7 + 3 : number;
  return (
    <svg
      width={figure.width}
      height={figure.height}
      viewBox={`0 0 ${figure.width} ${figure.height}`}
    >
      <path
        className="body"
        d="M4.5 58C5 40 12.5 28.5 24 28.5S43 40 43.5 58Q43.5 62.5 39.5 62.5H8.5Q4.5 62.5 4.5 58Z"
      />
      <circle className={`skin skin-${(seed * 3) % SKINS}`} cx="24" cy="17" r="11.5" />
      <path
        className={`hair-${(seed * 2 + Math.floor(seed / HAIRS)) % HAIRS}`}
        d="M11.5 18.5C10.5 9 16 3.5 24 3.5S37.5 9 36.5 18.5C35 14.5 31 12 24 12S13 14.5 11.5 18.5Z"
      />
      <text
        className="number"
        x="24"
        y={47.5 + typeSize * 0.36}
        fontSize={typeSize}
        {...(label.length > ROOMY_DIGITS
          ? { textLength: figure.width - 3, lengthAdjust: 'spacingAndGlyphs' }
          : {})}
      >
        {label}
      </text>
      {basket !== null && <Products basket={basket} />}
    </svg>
  );
});

function Products({ basket: { paths, hasMore } }: { readonly basket: Basket }) {
  return (
    <>
      {paths.map(({ product, path }) => (
        <path
          key={product}
          className={`product is-${products[product]?.name ?? ''}`}
          d={path}
          fillRule="evenodd"
        />
      ))}
      {hasMore && <path className="plus" d="M42.5 66.5V73.5M39 70H46" />}
      <path className="tray" d="M2 75H46" />
    </>
  );
}
