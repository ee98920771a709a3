import { count, hundredths, number, percent, seconds, tenths } from './numbers';

/** What `randrange(n)` can give. */
const below = (n: number): string => (n <= 1 ? '0' : `0–${number(n - 1)}`);

const product = (name: string) => ({
  label: name,
  python: (value: number): string => `sleep(${value})`,
  meaning: (): string => 'seconds to scan',
  spoken: (value: number): string => `${seconds(value)} to scan one`,
});

/** The words of the page around the stage. Times are in virtual seconds. */
export const page = {
  brand: { python: 'await', rest: 'your turn' },

  stage: 'The supermarket',

  theme: { label: 'Theme', light: 'Light', dark: 'Dark', projector: 'Projector' },

  /** `python` is what the listing makes of a value, `meaning` what that is in the store. */
  knobs: {
    cashiers: {
      label: 'Cashiers',
      python: (): string => 'concurrency',
      meaning: (value: number): string => `${number(value)} at once`,
      spoken: (value: number): string => count(value, 'cashier', 'cashiers'),
    },
    capacity: {
      label: 'Line',
      python: (value: number): string => `maxsize=${value}`,
      meaning: (value: number): string =>
        value === 0 ? 'no limit' : count(value, 'place', 'places'),
      spoken: (value: number): string =>
        value === 0 ? 'no limit' : count(value, 'place', 'places'),
    },
    group: {
      label: 'Group',
      python: (value: number): string => `randrange(${value})`,
      meaning: (value: number): string => `${below(value)} customers`,
      spoken: (value: number): string => `${below(value)} customers`,
    },
    interval: {
      label: 'Interval',
      python: (value: number): string => `sleep(${value})`,
      meaning: (): string => 'seconds apart',
      spoken: (value: number): string => `${seconds(value)} between groups`,
    },
    basket: {
      label: 'Basket',
      python: (value: number): string => `randrange(${value})`,
      meaning: (value: number): string => `${below(value)} products`,
      spoken: (value: number): string => `${below(value)} products`,
    },
    openFor: {
      label: 'Open for',
      python: (): string => 'OPEN_FOR',
      meaning: (): string => 'seconds until closing',
      spoken: (value: number): string => `${seconds(value)} until the door closes`,
    },
    deer: product('Deer'),
    banana: product('Banana'),
    sausage: product('Sausage'),
    diapers: product('Diapers'),
  },

  settings: {
    label: 'Settings',
    more: 'More settings',
    fewer: 'Fewer settings',
    exact: (label: string): string => `${label}, exact value`,
    seed: 'Seed',
    seedPython: (seed: number): string => `seed(${seed})`,
    newRun: 'starts a new run',
    version: 'The cashier’s loop (another one starts a new run)',
    versionHint: 'The cashier’s loop. Another one starts a new run.',
    /** With what the versions have in common, as they begin with it. */
    versionKeyword: 'while',
    versions: { whileTrue: 'while True', whileNotEmpty: 'while not line.empty()' },
  },

  charts: {
    label: 'Statistics',
    asTable: 'Show as table',
    empty: 'Nobody has been served yet',
    noTills: 'No till has been opened yet',
    notCalled: 'Nobody has been called to a till yet',
    nobodyYet: 'Nobody has come in yet',
    line: {
      title: 'In line',
      /** As long as there is no queue, nobody knows its limit. */
      now: (length: number, maxsize: number | null): string => {
        if (maxsize === null) return number(length);
        return maxsize > 0
          ? `${number(length)} / ${number(maxsize)}`
          : `${number(length)}, no limit`;
      },
      full: (share: number): string => `full ${percent(share)} of the time`,
      blocked: 'door blocked',
      picture: (from: number, to: number, now: string): string =>
        `Customers in line from ${tenths.format(from)} to ${tenths.format(to)} seconds; now ${now}`,
      at: (time: number): string => `${tenths.format(time)} s`,
      columns: ['Time', 'In line', 'Blocked in put'],
      span: (from: number, to: number): string =>
        `${hundredths.format(from)}–${hundredths.format(to)} s`,
      lengths: (low: number, high: number): string =>
        low === high ? number(low) : `${number(low)}–${number(high)}`,
      blockedTasks: number,
    },
    wait: {
      title: 'Wait',
      summary: (p50: number, p95: number): string =>
        `p50 ${tenths.format(p50)} · p95 ${tenths.format(p95)} s`,
      picture: (served: number): string =>
        `How long ${count(served, 'customer', 'customers')} waited`,
      at: seconds,
      seconds: (value: number): string => `${hundredths.format(value)} s`,
      columns: ['Waited', 'Customers'],
      bin: (from: number, to: number): string => `${number(from)}–${number(to)} s`,
      median: 'p50',
      slowest: 'p95',
      p50: 'Median (p50)',
      p95: '95th percentile (p95)',
    },
    busy: {
      title: 'Cashiers busy',
      utilisation: (rho: number): string => `ρ = ${hundredths.format(rho)}`,
      utilisationSpoken: (rho: number): string => `measured utilisation ${hundredths.format(rho)}`,
      till: (till: number): string => `C${till}`,
      cashier: (till: number): string => `Cashier ${till}`,
      share: percent,
      more: (tills: number): string => `+ ${count(tills, 'more till', 'more tills')}`,
      columns: ['Cashier', 'Busy', 'Now'],
      serving: 'serving',
      idle: 'idle',
    },
    throughput: {
      title: 'Throughput',
      unit: 'served / s',
      overall: 'since opening',
      served: 'customers so far',
      lately: (span: number): string => `last ${seconds(span)}`,
      rate: (perSecond: number): string => hundredths.format(perSecond),
      columns: ['Span', 'Served a second'],
    },
  },

  /** The card under the stage: one of several views of the run. */
  under: {
    label: 'The run so far',
    loading: 'One moment …',
    views: { statistics: 'Statistics', timeline: 'Timeline' },
    hints: {
      statistics: 'the run so far, up to the playhead',
      timeline: 'what each task was doing, and when',
    },
  },

  failure: {
    title: 'This part of the page has stopped',
    what: (message: string): string => `What happened: ${message}`,
    kept: 'Your run is kept. Try again, or go back to opening time with the same settings.',
    unknown: 'an error without a message',
    retry: 'Try again',
    reset: 'Reset to opening time',
  },
} as const;
