import { memo } from 'react';
import type { Items } from '../../timeline';
import { heap as words } from '../../words/heap';
import type { Comparison } from './comparison';
import { Crown } from './Crown';
import type { HeapFrame } from './heapFilm';
import { heapOrder } from './heapOrder';
import { OrderChip } from './OrderChip';

interface Props {
  readonly frame: HeapFrame | null;
  /** What is compared right now. */
  readonly compared: Comparison | null;
  readonly items: Items;
}

/** So many cells at the most. */
const MOST = 31;
/** Up to so many, each has room for the word of its class. */
const ROOMY = 10;

/** The heap as the list that it is. */
export const HeapList = memo(function HeapList({ frame, compared, items }: Props) {
  const all = frame?.after ?? [];
  const hidden = all.length - MOST;
  return (
    <div className="heap-list">
      <p className="heap-caption">{all.length === 0 ? words.empty : words.list}</p>
      <ol aria-label={words.list} data-roomy={all.length <= ROOMY || undefined}>
        {all.slice(0, MOST).map((number, at) => (
          <li key={number ?? 'hole'}>
            {number === null ? (
              <span className="heap-cell is-hole">
                <span className="unseen">{words.hole(at)}</span>
              </span>
            ) : (
              <Cell
                order={heapOrder(items, number)}
                at={at}
                isCompared={compared !== null && (compared.one === at || compared.other === at)}
              />
            )}
            <span className="heap-at mono" aria-hidden="true">
              {at}
            </span>
          </li>
        ))}
        {hidden > 0 && <li className="heap-rest mono">{words.more(hidden)}</li>}
      </ol>
    </div>
  );
});

interface CellProps {
  readonly order: { readonly number: number; readonly vip: boolean };
  readonly at: number;
  readonly isCompared: boolean;
}

function Cell({ order, at, isCompared }: CellProps) {
  const { number, vip } = order;
  const kind = vip ? 'vip' : 'regular';
  return (
    <OrderChip
      number={number}
      className={`heap-cell is-${kind}`}
      label={words.cell(order, at)}
      isCompared={isCompared}
    >
      {vip && <Crown />}
      <b className="mono">{number}</b>
      <small>{words.classes[kind]}</small>
    </OrderChip>
  );
}
