import { inLanguage } from './inLanguage';
import type { ScenarioName } from '../scenarios';
import { count, number, percent, tenths } from './numbers';

/** A difference with its sign; `text` is of its size. */
const signed = (value: number, text: (size: number) => string): string =>
  value === 0 ? 'same' : `${value > 0 ? '+' : '−'}${text(Math.abs(value))}`;
const inSeconds = (value: number): string => `${tenths.format(value)} s`;

/** By the setting's name. */
type Titles = Readonly<Record<string, (value: number) => string>>;

/** The words of two runs side by side. Times are in virtual seconds. */
export const compare = inLanguage('compare', {
  form: {
    label: 'The same run with another setting',
    knob: 'Setting',
    value: 'in B',
    hint: (now: string, min: number, max: number): string =>
      `A has ${now}; B takes ${number(min)} to ${number(max)}, from the start of the run.`,
    submit: 'Compare',
    same: (label: string, value: number): string =>
      `${label} is ${number(value)} in A, so there is nothing to compare. Type another value for B.`,
  },
  /** What a run is called by a setting, where the slider's label would not do. */
  titles: {
    cashiers: (value) => count(value, 'cashier', 'cashiers'),
    tills: (value) => count(value, 'till', 'tills'),
    doors: (value) => count(value, 'door', 'doors'),
    workers: (value) => count(value, 'worker', 'workers'),
    capacity: (value) => (value === 0 ? 'line without limit' : `line of ${number(value)}`),
    fifo: (value) => (value === 0 ? 'priority queue' : 'FIFO queue'),
    numbered: (value) => (value === 0 ? 'without the number' : 'with the number'),
    managed: (value) => (value === 0 ? 'without the manager' : 'with the manager'),
  } satisfies Titles as Titles,
  /** Any other setting and its value, as a title. */
  setting: (label: string, value: number): string => `${label} ${number(value)}`,
  /** One that is on or off: by what that means. */
  meaning: (label: string, meaning: string): string => `${label}: ${meaning}`,
  join: (parts: readonly string[]): string => parts.join(', '),
  table: {
    caption: 'Both runs up to the playhead',
    measure: 'Measured so far',
    difference: 'B − A',
    none: '–',
    rows: {
      served: 'Served',
      p50: 'Wait, median (p50)',
      p95: 'Wait, 95th percentile (p95)',
      busy: 'Workers busy (utilisation)',
      peak: 'Longest line so far',
      line: 'In line now',
      live: 'Live tasks now',
      most: 'Live tasks at most',
      vip: 'Longest wait of a VIP order',
      regular: 'Longest wait of a regular order',
      overtaken: 'Overtaken by an equal',
    },
    count: number,
    seconds: inSeconds,
    percent: (points: number): string => percent(points / 100),
    countDifference: (value: number): string => signed(value, number),
    secondsDifference: (value: number): string => signed(value, inSeconds),
    percentDifference: (value: number): string => signed(value, (size) => `${number(size)} points`),
  },
  notes: {
    supermarket:
      'Same seed: the same customers with the same baskets. When they come depends on when the door is free.',
    orders:
      'Same seed: the same requests at the same instants, with the same work. The longest waits are of those who wait still, too; the median is of those who have left the queue.',
    balance:
      'Same seed: each door lets the same customers come. When they come depends on when the door is free.',
    gate: 'Same seed: the same jobs.',
  } satisfies Readonly<Record<ScenarioName, string>>,
  verdict: {
    nothing: 'Nobody has left the line yet, so there is nothing to compare.',
    openings: {
      noSooner: 'A longer line serves nobody sooner: ',
      moreServe: 'With more tills open, more are served: ',
      vipsFirst: 'With the heap VIPs wait less, and regular orders longer: ',
      inTurn: 'The number keeps equal orders in turn: ',
      stuckA: 'A stands still, for every task waits and nothing will wake one: ',
      stuckB: 'B stands still, for every task waits and nothing will wake one: ',
    },
    served: (a: number, b: number): string => {
      if (a === b) return `${number(a)} served in both`;
      return `${number(a)} served in A, ${number(b)} in B`;
    },
    /** B's median wait less A's; null if nobody was called to a till in one of them. */
    wait: (more: number | null): string => {
      if (more === null) return ', and in one of them nobody has left the line.';
      if (more === 0) return ', and the median wait is the same.';
      return `, and the median wait is ${inSeconds(Math.abs(more))} ${more > 0 ? 'longer' : 'shorter'} in B.`;
    },
  },
} as const);
