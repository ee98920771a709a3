import { type MotionValue, useTransform } from 'framer-motion';
import * as m from 'framer-motion/m';
import { products } from '../../scenarios/supermarket';
import { stage } from '../../words/stage';
import { Product } from './Product';
import type { Till } from './scene';
import type { TillSize } from './tillGrid';
import { TillState } from './TillState';

interface Props {
  readonly till: Till;
  readonly size: TillSize;
  readonly width: number;
  readonly height: number;
  /** All products of the customer at the till. */
  readonly basket: ArrayLike<number> | null;
  readonly time: MotionValue<number>;
}

const words = stage.till;
/** How wide a product is, and the words “+ 12”, in CSS pixels. */
const icons: Readonly<Record<TillSize, number>> = { roomy: 20, compact: 17, tiny: 16 };
const OVERLAP = 4;
/** From this height on (CSS pixels) there is room for the time left above the product. */
const TALL = 48;
const REST = 22;

/** The belt: what is still to come from the left, what is being scanned at the right. */
export function Belt({ till, size, width, height, basket, time }: Props) {
  const progress = useTransform(time, (now) => {
    const { since, until } = till;
    if (till.state === 'scanned') return 1;
    return until > since ? Math.min(1, Math.max(0, (now - since) / (until - since))) : 0;
  });
  const { customer, product, done } = till;
  if (customer === null || product === null || basket === null)
    return <Quiet till={till} size={size} time={time} />;
  const inHand = till.state === 'scanning' ? done : done - 1;
  const coming = Array.from(basket).slice(inHand + 1);
  const icon = icons[size];
  const room = width - icon - 4;
  const step = icon - OVERLAP;
  const all = coming.length * step <= room;
  const shown = all ? coming.length : Math.max(0, Math.floor((room - REST) / step));
  const rest = coming.length - shown;
  return (
    <>
      {size === 'roomy' && (
        <p className="belt-words">
          <span className="mono scanned-name">{nameOf(product)}</span>
          <span className="mono">{words.progress(done, basket.length)}</span>
        </p>
      )}
      <div className="belt-products">
        {rest > 0 && width > 30 && <span className="belt-rest mono">+{rest}</span>}
        {coming
          .slice(0, shown)
          .reverse()
          .map((each, index) => (
            <span key={coming.length - index} className="coming" style={{ width: step }}>
              <Product product={each} size={icon - 3} />
            </span>
          ))}
        <span className="in-hand">
          <Product product={product} size={icon + 1} />
        </span>
      </div>
      <div className="belt" />
      <div className="scan-track">
        <m.div className="scan-progress" style={{ scaleX: progress }} />
      </div>
      {size === 'tiny' && height >= TALL && (
        <span className="belt-left">
          <TillState till={till} isShort time={time} />
        </span>
      )}
    </>
  );
}

/** A till at which nobody is served: a word on why. */
function Quiet({ till, size, time }: Pick<Props, 'till' | 'size' | 'time'>) {
  const why =
    till.state === 'idle' ? words.idleWhy : till.state === 'woken' ? words.wokenWhy : undefined;
  return (
    <>
      {size === 'roomy' && why !== undefined && <p className="belt-why">{why}</p>}
      {size === 'tiny' && till.state !== 'gone' && (
        <span className="belt-left is-quiet">
          <TillState till={till} isShort time={time} />
        </span>
      )}
      <div className="belt" />
    </>
  );
}

function nameOf(product: number): string {
  const name = products[product]?.name;
  return name === undefined ? '' : stage.products[name];
}
