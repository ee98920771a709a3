import { inLanguage } from './inLanguage';
import type { ScenarioName } from '../scenarios';

/** A ready-made pair: what it is called, and what it is. */
interface Pair {
  readonly name: string;
  readonly hint: string;
}

/** What is on the buttons that set two runs side by side. */
export const compareBar = inLanguage('compareBar', {
  label: 'Compare, side by side',
  title: 'Compare',
  pairs: {
    supermarket: {
      cashiers: { name: '2 or 4 cashiers', hint: 'A new run, twice: with 2 cashiers and with 4.' },
      line: {
        name: 'Line of 2 or 20',
        hint: 'A new run, twice: with room for 2 in line and for 20. A longer line serves nobody sooner.',
      },
      versions: {
        name: 'As first written, or fixed',
        hint: 'A new run, twice: cashiers that leave when the line is empty, and cashiers that wait.',
      },
    },
    orders: {
      discipline: {
        name: 'FIFO or priority',
        hint: 'A new run, twice: the same orders through a Queue and through a PriorityQueue.',
      },
      numbered: {
        name: 'With or without the number',
        hint: 'A new run, twice: equal orders without the sequence number as second key, and with it.',
      },
    },
    balance: {
      tills: { name: '2 or 4 tills', hint: 'A new run, twice: with 2 tills and with 4.' },
      line: {
        name: 'Line of 2 or 50',
        hint: 'A new run, twice: with room for 2 in line and for 50. A longer line serves nobody sooner.',
      },
      manager: {
        name: 'With or without the manager',
        hint: 'A new run, twice: always 2 tills, and as many as the manager opens.',
      },
    },
    gate: {},
  } satisfies Readonly<Record<ScenarioName, Readonly<Record<string, Pair>>>> as Readonly<
    Record<ScenarioName, Readonly<Record<string, Pair>>>
  >,
  with: 'Compare with …',
  end: 'End the comparison',
} as const);
