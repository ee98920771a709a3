import { scenarioNamed } from '../../scenarios';
import type { WatchedRun } from '../../store';
import type { QueueKind } from '../../trace';
import { described } from '../../words/described';
import { heapOrder } from '../heap/heapOrder';

const { items: words } = described;

/** An item with what a class would ask about it: its class, its size and, in a queue that compares, what is compared. */
export function itemText(watched: WatchedRun, item: number, queue?: QueueKind): string {
  const parts = watched.items.get(item)?.parts ?? [];
  const [first = 0, second = 0] = parts;
  const isCompared = queue === 'priority';
  if (watched.scenario !== scenarioNamed(watched.name)) {
    return words.guest(item, isCompared && parts.length > 0 ? first : null);
  }
  switch (watched.name) {
    case 'supermarket':
      return words.supermarket(item, parts.length);
    case 'orders': {
      const said = words.orders(item, first > 0, second);
      return isCompared ? words.key(said, heapOrder(watched.items, item).key) : said;
    }
    case 'balance':
      return words.balance(item, first / 10);
    case 'gate':
      return words.gate(item, first / 10);
  }
}
