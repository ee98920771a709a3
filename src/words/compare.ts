import { number, percent, tenths } from './numbers';

/** A difference with its sign; `text` is of its size. */
const signed = (value: number, text: (size: number) => string): string =>
  value === 0 ? 'same' : `${value > 0 ? '+' : '−'}${text(Math.abs(value))}`;
const inSeconds = (value: number): string => `${tenths.format(value)} s`;

/** The words of two runs side by side. Times are in virtual seconds. */
export const compare = {
  label: 'Compare, side by side',
  title: 'Compare',
  pairs: {
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
  with: 'Compare with …',
  end: 'End the comparison',
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
  /** A setting and its value, as a title. */
  setting: (label: string, value: number): string => `${label} ${number(value)}`,
  noLimit: (label: string): string => `${label}: no limit`,
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
      busy: 'Cashiers busy (utilisation)',
      peak: 'Longest line so far',
      line: 'In line now',
      live: 'Live tasks now',
      most: 'Live tasks at most',
    },
    count: number,
    seconds: inSeconds,
    percent: (points: number): string => percent(points / 100),
    countDifference: (value: number): string => signed(value, number),
    secondsDifference: (value: number): string => signed(value, inSeconds),
    percentDifference: (value: number): string => signed(value, (size) => `${number(size)} points`),
  },
  note: 'Same seed: the same customers with the same baskets. When they come depends on when the door is free.',
  verdict: {
    nothing: 'Nobody has been called to a till yet, so there is nothing to compare.',
    openings: {
      noSooner: 'A longer line serves nobody sooner: ',
      moreServe: 'More cashiers serve more: ',
      stuckA: 'A stands still, for every task waits and nothing will wake one: ',
      stuckB: 'B stands still, for every task waits and nothing will wake one: ',
    },
    served: (a: number, b: number): string => {
      if (a === b) return `${number(a)} served in both`;
      return `${number(a)} served in A, ${number(b)} in B`;
    },
    /** B's median wait less A's; null if nobody was called to a till in one of them. */
    wait: (more: number | null): string => {
      if (more === null) return ', and in one of them nobody was called to a till.';
      if (more === 0) return ', and the median wait is the same.';
      return `, and the median wait is ${inSeconds(Math.abs(more))} ${more > 0 ? 'longer' : 'shorter'} in B.`;
    },
  },
} as const;
