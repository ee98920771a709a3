import { useViewer } from '../../store';
import { heapOf } from '../../store/folds/heapOf';
import { heap as heapWords } from '../../words/heap';
import { lineOfOrders as words } from '../../words/lineOfOrders';
import type { Said } from '../../words/stage';
import { blockedPutters } from '../heap/blockedPutters';
import { Crown } from '../heap/Crown';
import { heapOrder } from '../heap/heapOrder';
import { nextOut } from '../heap/nextOut';
import { OrderChip } from '../heap/OrderChip';
import { PuttersLine } from '../heap/PuttersLine';
import { Said as SaidText } from '../stage/Said';
import { usePlayhead } from '../usePlayhead';
import { useRegionName } from '../useRegionName';
import '../heap/heap.css';
import './lineOfOrders.css';

/** So many are shown one by one, and how many there are besides. */
const MOST = 31;

interface Props {
  /** What matters more than who is next, if anything does. */
  readonly headline: Said | null;
}

/**
 * The order service's queue at the playhead as the list that it is: who waits outside, and the orders in it. A
 * fifo queue is left in this order; of a heap the first one leaves first, the others in no order that one sees.
 */
export function LineOfOrders({ headline }: Props) {
  const regionName = useRegionName(heapWords.title);
  const { watched, position } = usePlayhead();
  const capacity = useViewer(({ now }) => now['capacity'] ?? 0);
  const isFifo = useViewer(({ now }) => (now['fifo'] ?? 0) > 0);
  const queue = watched.timeline.at(position).queues[heapOf(watched).queue];
  const all = queue?.items ?? [];
  const maxsize = queue?.maxsize ?? capacity;
  const [first] = all;
  const [list, empty] = isFifo ? [words.list, words.empty] : [words.heap, words.emptyHeap];
  const news = headline ?? words.next(first ?? null, isFifo);
  return (
    <section className="heap" aria-label={regionName}>
      <header className="heap-headline">
        <h2>
          <SaidText text={news.title} />
        </h2>
        <p>
          <SaidText text={news.why} />
        </p>
      </header>
      <p className="heap-signature mono">
        <b>{isFifo ? words.queue(maxsize) : heapWords.queue(maxsize)}</b>
        {queue?.shutDown && <span className="heap-shut">{heapWords.shutDown}</span>}
        <span className="heap-size" data-full={(maxsize > 0 && all.length >= maxsize) || undefined}>
          <span aria-hidden="true">{heapWords.size(all.length, maxsize)}</span>
          <span className="unseen">{heapWords.sizeSpoken(all.length, maxsize)}</span>
        </span>
      </p>
      <PuttersLine putters={blockedPutters(watched, position)} />
      <div className="heap-list line-of-orders">
        <p className="heap-caption">{all.length === 0 ? empty : list}</p>
        <ol aria-label={list} data-roomy>
          {all.slice(0, MOST).map((number, at) => {
            const order = heapOrder(watched.items, number);
            const kind = order.vip ? 'vip' : 'regular';
            return (
              <li key={number}>
                <OrderChip
                  number={number}
                  className={`heap-cell is-${kind}`}
                  label={heapWords.cell(order, at)}
                >
                  {order.vip && <Crown />}
                  <b className="mono">{number}</b>
                  <small>{heapWords.classes[kind]}</small>
                </OrderChip>
                <span className="heap-at mono" aria-hidden="true">
                  {at}
                </span>
              </li>
            );
          })}
          {all.length > MOST && (
            <li className="heap-rest mono">{heapWords.more(all.length - MOST)}</li>
          )}
        </ol>
      </div>
      {!isFifo && <p className="heap-next">{nextOut(all, watched.items)}</p>}
    </section>
  );
}
