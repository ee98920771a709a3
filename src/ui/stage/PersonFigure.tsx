import { memo } from 'react';
import { products } from '../../scenarios/supermarket';
import type { Basket } from './basketPaths';
import { figure } from './figure';
import { isCashier, type Person, tillOfCashier } from './layout';
import type { Look } from './personLook';

interface Props {
  readonly person: Person;
  readonly look: Look;
  /** The size of the number in the figure's pixels. */
  readonly typeSize: number;
  /** Whether details are too small to be seen. */
  readonly isSmall: boolean;
  /** What is in the basket; null for cashiers. */
  readonly basket: Basket | null;
}

const SKINS = 4;
const HAIRS = 5;
/** Numbers longer than this are set tighter, so that neighbours' numbers stay apart. */
const ROOMY_DIGITS = 4;
/** Who has put the basket down: its products are on a belt, or paid for. */
const withoutBasket: ReadonlySet<Look> = new Set<Look>(['atTill', 'away']);

/**
 * Somebody, drawn in the figure's own pixels: a head, a body with a number, a basket below. A crowd of them
 * is painted in every frame, so the outline is a shape below the others, which is drawn sooner than strokes.
 */
export const PersonFigure = memo(function PersonFigure({
  person,
  look,
  typeSize,
  isSmall,
  basket,
}: Props) {
  const number = isCashier(person) ? tillOfCashier(person) : person;
  const label = String(number);
  // Cashiers differ from the customers of the same numbers.
  const kind = isCashier(person) ? number * 7 + 3 : number;
  return (
    <svg viewBox={`0 0 ${figure.width} ${figure.height}`}>
      <path
        className="edge"
        d="M3.2 58.2C3.8 39 11.8 27.2 24 27.2S44.2 39 44.8 58.2Q45 63.8 39.5 63.8H8.5Q3 63.8 3.2 58.2ZM11.7 17a12.3 12.3 0 1 0 24.6 0a12.3 12.3 0 1 0 -24.6 0Z"
      />
      <path
        className="body"
        d="M4.5 58C5 40 12.5 28.5 24 28.5S43 40 43.5 58Q43.5 62.5 39.5 62.5H8.5Q4.5 62.5 4.5 58Z"
      />
      <circle className={`skin-${(kind * 3) % SKINS}`} cx="24" cy="17" r="11.5" />
      <path
        className={`hair-${(kind * 2 + Math.floor(kind / HAIRS)) % HAIRS}`}
        d="M11.5 18.5C10.5 9 16 3.5 24 3.5S37.5 9 36.5 18.5C35 14.5 31 12 24 12S13 14.5 11.5 18.5Z"
      />
      {(look === 'blocked' || look === 'wokenAtDoor') && (
        <circle className="halo" cx="24" cy="17" r="18" />
      )}
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
      {basket !== null && !withoutBasket.has(look) && (
        <Products basket={basket} isSmall={isSmall} />
      )}
    </svg>
  );
});

interface ProductsProps {
  readonly basket: Basket;
  readonly isSmall: boolean;
}

function Products({ basket: { paths, hasMore }, isSmall }: ProductsProps) {
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
      {hasMore && (
        <path className="plus" d="M41.7 66.5H43.3V69.2H46V70.8H43.3V73.5H41.7V70.8H39V69.2H41.7Z" />
      )}
      {!isSmall && <rect className="tray" x="1" y="74" width="46" height="2.4" />}
    </>
  );
}
