import { heap } from '../../words/heap';
import type { BlockedPutter } from './blockedPutters';
import { Crown } from './Crown';
import { OrderChip } from './OrderChip';

/** So many are shown one by one; of more than these, fewer, and how many there are besides. */
const MOST = 12;
const SHOWN = 10;

const words = heap.blocked;

/** Those who wait outside, in their line. Its place stays free when there is nobody. */
export function PuttersLine({ putters }: { readonly putters: readonly BlockedPutter[] }) {
  const shown = putters.length <= MOST ? putters.length : SHOWN;
  const hidden = putters.length - shown;
  return (
    <div className="heap-outside" data-blocked={putters.length > 0 || undefined}>
      <p className="heap-caption">{putters.length === 0 ? words.nobody : words.label}</p>
      {putters.length > 0 && (
        <ol aria-label={words.label}>
          {putters.slice(0, shown).map(({ task, order, vip, state }) => (
            <li key={task}>
              <OrderChip
                number={order}
                className={`heap-putter is-${state}`}
                label={words.who(order, vip, words.states[state])}
              >
                {vip && <Crown />}
                <span className="mono">{order}</span>
                {state === 'woken' && <small>{words.wokenShort}</small>}
              </OrderChip>
            </li>
          ))}
          {hidden > 0 && <li className="heap-rest mono">{heap.more(hidden)}</li>}
        </ol>
      )}
    </div>
  );
}
