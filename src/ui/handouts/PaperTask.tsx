import type { ScenarioName } from '../../scenarios';
import { products } from '../../scenarios/supermarket';
import { handouts } from '../../words/handouts';
import { percent } from '../../words/numbers';
import { placed, productShapes } from '../stage/shapes';
import { PaperItem } from './PaperItem';
import type { TaskSeen } from './situation';

const text = handouts.picture;

/** Of a product and of a bar, in CSS pixels. */
const PRODUCT = 12;
const BAR = { width: 90, height: 7 } as const;

interface Props {
  readonly scenario: ScenarioName;
  readonly task: TaskSeen;
}

/** A task: its name, what it does or waits for, and what it has in hand. */
export function PaperTask({ scenario, task }: Props) {
  const { name, state, wait, item, productsLeft, share } = task;
  return (
    <li className="paper-task" data-state={state} data-wait={wait ?? undefined}>
      <b>{name}</b>
      <span>{state === 'waiting' && wait !== null ? text.waits[wait] : saidOf(state)}</span>
      {/* A task behind a semaphore is called as its job is. */}
      {item !== null && text.items[scenario](item.item) !== name && (
        <PaperItem scenario={scenario} item={item} beside={wait === 'put' ? 'putter' : 'worker'} />
      )}
      {productsLeft !== null && <Products left={productsLeft} />}
      {share !== null && <Share share={share} />}
    </li>
  );
}

const saidOf = (state: TaskSeen['state']): string =>
  state === 'waiting' ? text.waits.yield : text.states[state];

function Products({ left }: { readonly left: readonly number[] }) {
  const width = Math.max(1, left.length) * PRODUCT;
  return (
    <span className="paper-products">
      <svg viewBox={`0 0 ${width} ${PRODUCT}`} width={width} aria-hidden="true">
        {left.map((product, at) => (
          <path
            // A basket holds the same product twice, and nothing here ever moves.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            className={`product is-${products[product]?.name ?? ''}`}
            d={placed(productShapes[product] ?? '', at * PRODUCT, 0, PRODUCT - 2)}
            fillRule="evenodd"
          />
        ))}
      </svg>
      <small aria-hidden="true">{text.products(left.length)}</small>
      <span className="unseen">{text.productsSpoken(left.length)}</span>
    </span>
  );
}

function Share({ share }: { readonly share: number }) {
  const { width, height } = BAR;
  return (
    <span className="paper-share">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <rect x="0.5" y="0.5" width={width - 1} height={height - 1} rx="2" />
        <path d={`M1 1H${Math.max(1, share * (width - 1))}V${height - 1}H1Z`} />
      </svg>
      <small>{text.share(percent(share))}</small>
    </span>
  );
}
