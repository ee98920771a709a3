import type { KnobName } from '../../scenarios/balance';
import { chartWords } from '../charts';
import { count, hundredths, number, seconds } from '../numbers';
import { inLanguage } from '../inLanguage';
import { firstLetter } from './firstLetter';
import type { KnobWords, SceneWords } from './sceneWords';

/** A knob that counts something. */
const counted = (label: string, constant: string, one: string, many: string): KnobWords => ({
  label,
  python: (value) => `${constant} = ${value}`,
  meaning: (value) => (value === 1 ? one : many),
  spoken: (value) => count(value, one, many),
});

/** A knob that is a rate. */
const rate = (label: string, constant: string, of: string): KnobWords => ({
  label,
  python: (value) => `${constant} = ${value}`,
  meaning: (value) => `${of}, one in ${seconds(1 / value)}`,
  spoken: (value) => `${number(value)} a second ${of}`,
});

/** A knob that is a time. */
const time = (label: string, constant: string, what: string): KnobWords => ({
  label,
  python: (value) => `${constant} = ${value}`,
  meaning: () => `seconds ${what}`,
  spoken: (value) => `${seconds(value)} ${what}`,
});

/** A knob that is a truth. */
const truth = (label: string, constant: string, on: string, off: string): KnobWords => ({
  label,
  python: (value) => `${constant} = ${value === 0 ? 'False' : 'True'}`,
  meaning: (value) => (value === 0 ? off : on),
  spoken: (value) => (value === 0 ? `off: ${off}` : `on: ${on}`),
});

const places = (value: number): string =>
  value === 0 ? 'no limit' : count(value, 'place', 'places');

const knobs: Readonly<Record<KnobName, KnobWords>> = {
  doors: counted('Doors', 'DOORS', 'producer', 'producers'),
  tills: counted('Tills', 'TILLS', 'consumer', 'consumers'),
  capacity: {
    label: 'Line',
    python: (value) => `maxsize=${value}`,
    meaning: places,
    spoken: places,
  },
  arrivals: rate('How fast a door', 'ARRIVALS', 'at each door'),
  service: rate('How fast a till', 'SERVICE', 'at each till'),
  random: truth('Random times', 'RANDOM', 'exponential', 'always equal'),
  managed: truth('Manager', 'MANAGED', 'opens and closes tills', 'none'),
  minTills: counted('Never fewer than', 'MIN_TILLS', 'till', 'tills'),
  maxTills: counted('Never more than', 'MAX_TILLS', 'till', 'tills'),
  openAt: {
    label: 'A long line',
    python: (value) => `qsize() >= ${value}`,
    meaning: () => 'in line or more',
    spoken: (value) => `${number(value)} in line or more`,
  },
  openAfter: time('Opens after', 'OPEN_AFTER', 'of a long line'),
  closeIdle: {
    label: 'Too many idle',
    python: (value) => `free >= ${value}`,
    meaning: (value) => (value === 1 ? 'idle till or more' : 'idle tills or more'),
    spoken: (value) => `${count(value, 'idle till', 'idle tills')} or more`,
  },
  closeAfter: time('Closes after', 'CLOSE_AFTER', 'of too many idle'),
  look: time('Looks every', 'LOOK', 'from look to look'),
  openFor: time('Open for', 'OPEN_FOR', 'until the doors close'),
};

/** The words of doors, tills and manager that any scenario has. */
export const balanceScene: SceneWords = inLanguage('balanceScene', {
  stage: 'Producer and consumer',
  knobs,
  file: 'balance.py',
  versions: null,
  shortName: firstLetter(['door', 'till']),
  events: ['closed'],
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
    busy: 'Tills busy',
    letter: 'T',
    worker: 'Till',
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
    const knob = knobs[name as KnobName];
    const what = `${knob?.label ?? name} → ${knob?.python(Number(value)) ?? value}`;
    return `${what} at ${hundredths.format(at)} s`;
  },
  finished: 'finished: everybody went home',
  closed: 'The store has closed. Reset to open it again with these settings.',
  scrubber: {
    producerBlocked: 'door blocked',
    workerIdle: 'till idle',
    vipWaiting: null,
    inLine: (length, maxsize) =>
      maxsize > 0 ? `${number(length)} / ${number(maxsize)} in line` : `${number(length)} in line`,
    producer: { blocked: 'door blocked', open: 'no door blocked', closed: 'doors closed' },
    workers: (serving, idle) => `${number(serving)} serving, ${number(idle)} idle`,
  },
  help: 'Opening a till would set it going again.',
} satisfies SceneWords);
