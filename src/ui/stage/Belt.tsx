import type { MotionValue } from 'framer-motion';
import { products } from '../../scenarios/supermarket';
import { stage } from '../../words/stage';
import { beltPaths } from './beltPaths';
import type { Till } from './scene';
import type { TillSize } from './tillGrid';
import { TillState } from './TillState';
import { useFollowed } from './useFollowed';

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
/** How large things are, in CSS pixels: a product, the belt under it, the bar of what has been scanned. */
const sizes: Readonly<Record<TillSize, { product: number; belt: number }>> = {
  roomy: { product: 16, belt: 10 },
  compact: { product: 14, belt: 9 },
  tiny: { product: 13, belt: 4 },
};
const BAR = { height: 4, gap: 4, below: 5 } as const;
/** From this size on (CSS pixels) there is room for the time left above the product. */
const TALL = 48;
const WIDE = 30;

/** The belt: what is still to come from the left, what is being scanned at the right. */
export function Belt({ till, size, width, height, basket, time }: Props) {
  const { customer, product, done } = till;
  const isServing = customer !== null && product !== null && basket !== null;
  const { product: side, belt } = sizes[size];
  const bar = height - BAR.below - BAR.height;
  const top = bar - BAR.gap - belt;
  const inHand = till.state === 'scanning' ? done : done - 1;
  const { paths, rest } = beltPaths(
    isServing ? Array.from(basket).slice(inHand) : [],
    width,
    top - 1,
    side,
  );
  return (
    <>
      {size === 'roomy' && isServing && (
        <p className="belt-words" style={{ bottom: height - top + side + 6 }}>
          <span className="mono">{words.progress(done, basket.length)}</span>
          <span className="mono scanned-name">{nameOf(product)}</span>
        </p>
      )}
      {!isServing && <Quiet till={till} size={size} bottom={height - top + 4} time={time} />}
      {size === 'tiny' && isServing && height >= TALL && width >= WIDE && (
        <p className="belt-left" style={{ bottom: height - top + side + 4 }}>
          <TillState till={till} isShort time={time} />
        </p>
      )}
      <svg className="belt" width={width} height={height} aria-hidden="true">
        {paths.map(({ product: kind, path }) => (
          <path
            key={kind}
            className={`product is-${products[kind]?.name ?? ''}`}
            d={path}
            fillRule="evenodd"
          />
        ))}
        {rest > 0 && width > 30 && (
          <text className="belt-rest" x="0" y={top - 4}>
            {words.rest(rest)}
          </text>
        )}
        <rect className="belt-bed" y={top} width={width} height={belt} rx="4" />
        {isServing && <Progress till={till} y={bar} width={width} time={time} />}
      </svg>
    </>
  );
}

interface ProgressProps {
  readonly till: Till;
  readonly y: number;
  readonly width: number;
  readonly time: MotionValue<number>;
}

/** How far the product in hand has been scanned. */
function Progress({ till, y, width, time }: ProgressProps) {
  const done = useFollowed(
    time,
    (now) => {
      const { state, since, until } = till;
      if (state === 'scanned') return width;
      return until > since ? Math.min(1, Math.max(0, (now - since) / (until - since))) * width : 0;
    },
    writeWidth,
  );
  return (
    <>
      <rect className="scan-track" y={y} width={width} height={BAR.height} rx="2" />
      <rect ref={done} className="scan-progress" y={y} height={BAR.height} rx="2" />
    </>
  );
}

function writeWidth(bar: SVGRectElement, width: number): void {
  bar.setAttribute('width', String(width));
}

interface QuietProps extends Pick<Props, 'till' | 'size' | 'time'> {
  readonly bottom: number;
}

/** A till at which nobody is served: a word on why. */
function Quiet({ till, size, bottom, time }: QuietProps) {
  const why =
    till.state === 'idle' ? words.idleWhy : till.state === 'woken' ? words.wokenWhy : undefined;
  if (size === 'roomy' && why !== undefined) {
    return (
      <p className="belt-why" style={{ bottom }}>
        {why}
      </p>
    );
  }
  if (size !== 'tiny' || till.state === 'gone') return null;
  return (
    <p className="belt-left is-quiet" style={{ bottom }}>
      <TillState till={till} isShort time={time} />
    </p>
  );
}

function nameOf(product: number): string {
  const name = products[product]?.name;
  return name === undefined ? '' : stage.products[name];
}
