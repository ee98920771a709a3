import { closing as words } from '../../words/closing';
import { OrderBadge } from './OrderBadge';

/** So many are shown one by one. */
const SHOWN = 12;

interface Props {
  readonly term: string;
  readonly orders: readonly number[];
  /** Null for numbers of something that has no class. */
  readonly isVip: ((order: number) => boolean) | null;
}

/** Orders, requests or workers under a heading; nothing at all if there is none. */
export function Numbers({ term, orders, isVip }: Props) {
  if (orders.length === 0) return null;
  const shown = orders.length > SHOWN + 1 ? orders.slice(0, SHOWN) : orders;
  return (
    <div className="numbers">
      <dt>
        {term} <b>{orders.length}</b>
      </dt>
      <dd>
        {shown.map((order) =>
          isVip === null ? (
            <span key={order} className="order-badge is-plain">
              {order}
            </span>
          ) : (
            <OrderBadge key={order} order={order} isVip={isVip(order)} />
          ),
        )}
        {shown.length < orders.length && <span>{words.more(orders.length - shown.length)}</span>}
      </dd>
    </div>
  );
}
