import { tickIncrement, ticks } from 'd3-array';
import type { Window } from './window';

const units = [
  { unit: 's', seconds: 1 },
  { unit: 'ms', seconds: 1e-3 },
  { unit: 'µs', seconds: 1e-6 },
  { unit: 'ns', seconds: 1e-9 },
] as const;

export type TickUnit = (typeof units)[number]['unit'];

export interface TimeTicks {
  /** Seconds are counted from 0; smaller units from here (virtual seconds), a whole number of the unit above. */
  readonly base: number;
  readonly unit: TickUnit;
  /** Decimals of the base and, if the unit is a second, of the ticks. */
  readonly digits: number;
  readonly ticks: readonly { readonly time: number; readonly value: number }[];
}

/** Below this many seconds from tick to tick the time is told as an offset: `12.600 s + 3 µs`. */
const FINEST_PLAIN = 0.01;

/** About `count` marks for a time axis, from minutes down to nanoseconds. */
export function timeTicks({ from, to }: Window, count: number): TimeTicks {
  const rough = (to - from) / Math.max(1, count);
  const at = rough >= FINEST_PLAIN ? 0 : units.findIndex(({ seconds }) => rough >= seconds / 10);
  const { unit, seconds } = units[at < 0 ? units.length - 1 : at] as (typeof units)[number];
  if (unit === 's') {
    const increment = tickIncrement(from, to, count);
    // Negative increments stand for fractions: −10 is a tenth.
    const digits = increment < 0 ? Math.ceil(Math.log10(-increment)) : 0;
    const times = ticks(from, to, count);
    return { base: 0, unit, digits, ticks: times.map((time) => ({ time, value: time })) };
  }
  const above = seconds * 1e3;
  const base = Math.floor(from / above + 1e-6) * above;
  const [begin, end] = [(from - base) / seconds, (to - base) / seconds];
  const values = ticks(begin, end, count);
  return {
    base,
    unit,
    digits: Math.round(-Math.log10(above)),
    ticks: values.map((value) => ({ time: base + value * seconds, value })),
  };
}
