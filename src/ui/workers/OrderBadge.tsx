import { workers } from '../../words/workers';

interface Props {
  readonly order: number;
  readonly isVip: boolean;
}

/** An order by its number: round and, if it is a VIP's, with a crown. */
export function OrderBadge({ order, isVip }: Props) {
  return (
    <span className={`order-badge${isVip ? ' is-vip' : ''}`}>
      {isVip && (
        <svg className="order-crown" viewBox="0 0 16 9" aria-hidden="true">
          <path d="M1 8.5 0 1.5l4.5 3L8 0l3.5 4.5 4.5-3-1 7z" />
        </svg>
      )}
      <span aria-hidden="true">{order}</span>
      <span className="unseen">{workers.order(order, isVip)}</span>
    </span>
  );
}
