import type { KnobName, Version } from '../../scenarios/supermarket';
import { chartWords } from '../charts';
import { count, hundredths, number, seconds } from '../numbers';
import { inLanguage } from '../inLanguage';
import { firstLetter } from './firstLetter';
import type { KnobWords, SceneWords } from './sceneWords';

/** What `randrange(n)` can give. */
const below = (n: number): string => (n <= 1 ? '0' : `0–${number(n - 1)}`);

const product = (name: string) => ({
  label: name,
  python: (value: number): string => `sleep(${value})`,
  meaning: (): string => 'seconds to scan',
  spoken: (value: number): string => `${seconds(value)} to scan one`,
});

const knobs: Readonly<Record<KnobName, KnobWords>> = {
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
    spoken: (value: number): string => (value === 0 ? 'no limit' : count(value, 'place', 'places')),
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
};

/** The words of the supermarket that any scenario has; those on its stage stand in stage.ts. */
export const supermarketScene: SceneWords = inLanguage('supermarketScene', {
  stage: 'The supermarket',
  knobs,
  file: 'supermarket.py',
  versions: {
    label: 'The cashier’s loop (another one starts a new run)',
    hint: 'The cashier’s loop. Another one starts a new run.',
    keyword: 'while',
    names: {
      whileTrue: 'while True',
      whileNotEmpty: 'while not line.empty()',
    } satisfies Readonly<Record<Version, string>>,
  },
  shortName: firstLetter(['cashier']),
  events: [],
  queue: 'the line',
  charts: chartWords({
    empty: 'Nobody has been served yet',
    noWorkers: 'No till has been opened yet',
    noneTaken: 'Nobody has been called to a till yet',
    noneYet: 'Nobody has come in yet',
    inLine: 'In line',
    blocked: 'door blocked',
    contents: 'Customers in line',
    items: ['customer', 'customers'],
    itemsHead: 'Customers',
    busy: 'Cashiers busy',
    letter: 'C',
    worker: 'Cashier',
    more: ['more till', 'more tills'],
    serving: 'serving',
    since: 'since opening',
    soFar: 'customers so far',
    unit: 'served / s',
    rate: 'Served a second',
  }),
  summary: (seed, arrived, served) =>
    `seed ${seed} · ${number(arrived)} arrived · ${number(served)} served`,
  input: (name, value, at) => {
    const when = `at ${hundredths.format(at)} s`;
    if (name === 'openTill') return `till ${value} opened ${when}`;
    return `${knobs[name as KnobName]?.label ?? name} → ${number(Number(value))} ${when}`;
  },
  finished: 'finished: everybody went home',
  closed: 'The store has closed. Reset to open it again with these settings.',
  scrubber: {
    producerBlocked: 'door blocked',
    workerIdle: 'cashier idle',
    vipWaiting: null,
    inLine: (length, maxsize) =>
      maxsize > 0 ? `${number(length)} / ${number(maxsize)} in line` : `${number(length)} in line`,
    producer: { blocked: 'door blocked', open: 'door open', closed: 'door closed' },
    workers: (serving, idle) => `${number(serving)} serving, ${number(idle)} idle`,
  },
  help: 'Opening a till would set it going again.',
} satisfies SceneWords);
