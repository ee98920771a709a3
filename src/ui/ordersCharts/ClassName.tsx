import type { OrderClass } from '../../scenarios/orders';
import { orderStatistics } from '../../words/orderStatistics';

/** A class in a word; VIP with its crown. */
export function ClassName({ of }: { readonly of: OrderClass }) {
  return (
    <span className={`class-name is-${of}`}>
      {of === 'vip' && (
        <svg viewBox="0 0 12 9" aria-hidden="true">
          <path d="M1.2 8.2 .6 2l3 2.3L6 .8l2.4 3.5 3-2.3-.6 6.2z" />
        </svg>
      )}
      {orderStatistics.classes[of]}
    </span>
  );
}
