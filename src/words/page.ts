const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
const tenths = new Intl.NumberFormat('en', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const hundredths = new Intl.NumberFormat('en', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

const number = (value: number): string => plain.format(value);
const count = (value: number, one: string, many: string): string =>
  `${plain.format(value)} ${value === 1 ? one : many}`;
const seconds = (value: number): string => `${plain.format(value)} s`;
const percent = (share: number): string => `${Math.round(share * 100)}%`;
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
    version: 'The cashier’s loop',
    versionHint: 'starts a new run',
    versions: { whileTrue: 'while True', whileNotEmpty: 'while not line.empty()' },
  },

  notice: {
    label: 'Notes',
    dismiss: 'Dismiss this note',
    /** `name` is what is written on the control, or the name of the input if it has no control. */
    notANumber: (name: string, min: number, max: number, got: string): string =>
      got === ''
        ? `${name} takes a number from ${number(min)} to ${number(max)}, and nothing was typed. It stays as it was.`
        : `${name} takes a number from ${number(min)} to ${number(max)}, and “${got}” is none. It stays as it was.`,
    notWhole: (name: string, min: number, max: number, got: string): string =>
      `${name} takes a whole number from ${number(min)} to ${number(max)}, not ${got}. It stays as it was.`,
    outOfRange: (name: string, min: number, max: number, got: string): string =>
      `${name} goes from ${number(min)} to ${number(max)}, so ${got} is out of range. It stays as it was.`,
    newSeed: (seed: number): string => `Seed ${seed}: a new run, from opening time.`,
    newVersion: (loop: string): string => `Now with “${loop}”: a new run, from opening time.`,
    futureDropped: (at: number): string =>
      `You changed the past: what came after ${hundredths.format(at)} s is gone, and the run goes on from there.`,
    recordFull: (events: number): string =>
      `The record is full: ${number(events)} events. Look back as you like, or reset to start again.`,
    closed: 'The store has closed. Reset to open it again with these settings.',
  },

  transport: {
    label: 'Playback',
    play: 'Play',
    pause: 'Pause',
    reset: 'Reset to opening time',
    speed: 'Speed',
    speedText: (speed: number): string => `${speed}×`,
    speedSpoken: (speed: number): string => `${speed} times real time`,
    playhead: 'Playhead',
    playheadSpoken: (time: number, reach: number): string =>
      `${hundredths.format(time)} of ${hundredths.format(reach)} seconds`,
    clock: (time: number): string => `${hundredths.format(time)} s`,
    summary: (seed: number, arrived: number, served: number): string =>
      `seed ${seed} · ${number(arrived)} arrived · ${number(served)} served`,
    tick: (time: number): string => seconds(time),
    blocked: 'door blocked',
    finished: 'finished: everybody went home',
    stuck: 'stuck: every task waits',
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
      now: (length: number, maxsize: number): string =>
        maxsize > 0 ? `${number(length)} / ${number(maxsize)}` : `${number(length)}, no limit`,
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

  code: {
    label: 'The program',
    file: 'supermarket.py',
    lines: 'Listing with the line on which each task is suspended',
    /** What a task's marker says, by what the task is doing. */
    state: {
      created: 'not started',
      running: 'running',
      woken: 'woken',
      yield: 'next turn',
      sleep: 'sleeping',
      get: 'waiting',
      put: 'blocked',
      join: 'waiting',
      task: 'waiting',
      gather: 'waiting',
      semaphore: 'waiting',
      event: 'waiting',
      future: 'waiting',
      release: 'waiting',
    },
    marker: (task: string, state: string): string => `${task}: ${state}`,
    cashier: (till: string): string => `C${till}`,
    more: (tasks: number): string => `+${tasks}`,
    moreSpoken: (tasks: string): string => `and ${tasks}`,
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
