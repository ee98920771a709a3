import { inLanguage } from './inLanguage';
import type { PresetName } from '../scenarios/balance';
import { count, hundredths, number, percent, seconds, tenths } from './numbers';
import type { Said } from './stage';

const rho = (load: number): string => (load === Infinity ? '∞' : hundredths.format(load));
/** Without the sign of what is rounded to nothing. */
const hundredth = (value: number): string =>
  hundredths.format(Math.abs(value) < 0.005 ? 0 : value).replace('-', '−');
const rate = (perSecond: number): string => `${hundredths.format(perSecond)} / s`;
const doors = (value: number): string => count(value, 'door', 'doors');
const tills = (value: number): string => count(value, 'till', 'tills');

/** How the load comes about, as a sum. Rates are customers a second. */
interface Sum {
  readonly doors: number;
  readonly tills: number;
  readonly arrivals: number;
  readonly service: number;
  readonly coming: number;
  readonly servable: number;
  readonly rho: number;
}

/** What theory expects, as shares from 0 to 1. */
interface Expected {
  readonly utilisation: number;
  readonly blockedShare: number;
}

const sum = (load: Sum): string =>
  `${doors(load.doors)} × ${number(load.arrivals)} = ${number(load.coming)} a second come, ` +
  `${tills(load.tills)} × ${number(load.service)} = ${number(load.servable)} can be served: ρ = ${rho(load.rho)}.`;

/** Why a model has nothing to say. */
const whyNone = {
  fixed: 'for exponential times only',
  noDoors: 'nobody comes',
  noTills: 'nobody is served: no steady state',
  unstable: 'no steady state: ρ ≥ 1, the line grows for ever',
  noLimit: 'the line has no limit, so it never blocks',
} as const;

export type WhyNone = keyof typeof whyNone;

/** A preset's name, and what to look for in it. */
const presets: Readonly<Record<PresetName, { readonly name: string; readonly hint: string }>> = {
  balanced: {
    name: 'Balanced',
    hint: 'As many come as can be served. Watch the line: it fills, empties and hovers, and no length is likelier than another.',
  },
  slowTills: {
    name: 'Slow tills',
    hint: 'Twice as many come as can be served. The line stays full, and the doors wait for the tills, in put().',
  },
  slowDoors: {
    name: 'Slow doors',
    hint: 'Half as many come as can be served. The line stays empty, and the tills wait for the doors, in get().',
  },
  overshoot: {
    name: 'Overshoot',
    hint: 'Four tills would do. The manager waits 8 s before each, so the line grows meanwhile: look for seven open tills, three of which close again.',
  },
  flapping: {
    name: 'Flapping',
    hint: 'No delays, and thresholds close together: look for a till that opens or closes at nearly every other look.',
  },
  steady: {
    name: 'Steady',
    hint: 'The very customers of Flapping, with thresholds apart and delays: look for how seldom a till opens or closes, and what the wait is.',
  },
};

/** The words of doors, tills, manager and theory. Times are in virtual seconds, rates in customers a second. */
export const balance = inLanguage('balance', {
  presets: { label: 'Ready-made settings, each starts a new run', try: 'Try', names: presets },

  headline: {
    doors: (load: Sum, blocked: number, span: number, maxsize: number): Said => ({
      title: 'The doors wait for the tills.',
      why: `In the last ${seconds(Math.round(span))} ${tenths.format(blocked)} of ${doors(load.doors)} on average stood blocked in put(), since ${maxsize > 0 ? `all ${count(maxsize, 'place', 'places')} in line were taken` : 'the line was full'}. ${sum(load)}`,
    }),
    tills: (load: Sum, idle: number, span: number): Said => ({
      title: 'The tills wait for the doors.',
      why: `In the last ${seconds(Math.round(span))} ${tenths.format(idle)} tills on average waited in get(), since the line was empty. ${sum(load)}`,
    }),
    nobody: (load: Sum, length: number): Said => ({
      title: 'Neither doors nor tills wait much.',
      why: `The line takes up what comes unevenly: ${number(length)} in it now. ${sum(load)}`,
    }),
    growing: (load: Sum, length: number): Said => ({
      title: 'The line grows without end.',
      why: `It has no limit, so no door is ever blocked and the customers wait instead: ${number(length)} of them now. ${sum(load)}`,
    }),
    unknown: (load: Sum): Said => ({ title: 'Nobody has waited yet.', why: sum(load) }),
    noTills: (load: Sum): Said => ({
      title: 'No till is open.',
      why: `Whoever comes waits, and nobody is served. ${sum(load)}`,
    }),
    noDoors: (load: Sum): Said => ({
      title: 'No door is open.',
      why: `Nobody comes; the tills serve who is inside, and then wait in get(). ${sum(load)}`,
    }),
    closed: (left: number): Said => ({
      title: 'The doors are closed.',
      why:
        left > 0
          ? `join() waits until all who are inside are served: ${count(left, 'customer', 'customers')} in line.`
          : 'Nobody is in line any more.',
    }),
  },

  doors: {
    title: 'Doors',
    note: 'producers',
    name: (door: number): string => `Door ${door}`,
    states: { pausing: 'pausing', blocked: 'blocked in put()', woken: 'woken' },
    next: (left: number): string => `next in ${tenths.format(left)} s`,
    waited: (waited: number): string => `for ${tenths.format(waited)} s`,
    holds: (customer: number): string => `customer ${customer}`,
    /** Where many stand one below the other. */
    short: {
      name: (door: number): string => `D${door}`,
      holds: (customer: number): string => `${customer}`,
      states: { pausing: 'pausing', blocked: 'blocked', woken: 'woken' },
      leaving: 'closes',
    },
    leaving: 'closes when free',
    none: 'No door is open.',
  },
  line: {
    title: 'asyncio.Queue',
    label: 'The line',
    maxsize: (maxsize: number | null): string =>
      maxsize === null ? '' : maxsize > 0 ? `maxsize=${maxsize}` : 'no limit',
    now: (length: number, maxsize: number | null): string =>
      maxsize === null
        ? 'not made yet'
        : maxsize === 0
          ? `${number(length)} in line`
          : `${number(length)} / ${number(maxsize)}`,
    full: 'full',
    empty: 'empty',
    contents: 'Customers in line, next first',
    more: (more: number): string => `+ ${number(more)} more`,
    over: (over: number): string => `${number(over)} beyond the limit`,
    lately: (low: number, high: number, span: number): string =>
      low === high
        ? `${number(low)} for the last ${seconds(Math.round(span))}`
        : `between ${number(low)} and ${number(high)} in the last ${seconds(Math.round(span))}`,
    next: 'next',
  },
  tills: {
    title: 'Tills',
    note: 'consumers',
    name: (till: number): string => `Till ${till}`,
    states: { serving: 'serves', idle: 'idle in get()', woken: 'woken' },
    left: (left: number): string => `${tenths.format(left)} s left`,
    holds: (customer: number): string => `customer ${customer}`,
    /** Where many stand side by side. */
    short: {
      name: (till: number): string => `T${till}`,
      holds: (customer: number): string => `${customer}`,
      states: { serving: 'serves', idle: 'idle', woken: 'woken' },
      leaving: 'last',
    },
    leaving: 'closes after this one',
    none: 'No till is open.',
  },

  dials: {
    label: 'The two dials',
    arrivals: 'How fast a door',
    service: 'How fast a till',
    total: (value: string): string => `all together ${value}`,
    rate,
    spoken: (value: number): string => `${number(value)} customers a second each`,
    exact: (label: string): string => `${label}, exact value`,
    unit: '/ s each',
  },
  map: {
    title: 'Where the run stands',
    name: 'Map of the two dials: left and right for the doors, up and down for the tills',
    spoken: (load: Sum): string =>
      `a door ${number(load.arrivals)}, a till ${number(load.service)} customers a second, ρ = ${rho(load.rho)}`,
    fast: 'tills wait',
    fastWhy: 'line empties',
    slow: 'doors wait',
    slowWhy: 'line fills',
    unstable: 'unstable',
    unstableWhy: 'no steady state',
    balanced: 'balanced',
    here: (load: number): string => `ρ ${rho(load)}`,
    x: 'a door, customers / s →',
    y: 'a till, customers / s →',
    noDiagonal: 'Without a door or a till nothing can be balanced.',
    regions: {
      fast: (load: number): string =>
        `ρ = ${rho(load)}: the line empties, and the tills wait in get() for at least ${percent(1 - load)} of their time.`,
      even: 'ρ = 1, in equal times: as many come as can be served, and the line keeps the length that it has.',
      closed: 'The doors are closed: nobody comes any more, and the tills serve who is inside.',
      balanced: 'ρ = 1: as many come as can be served. The line hovers, and reaches both its ends.',
      slow: (load: number): string =>
        `ρ = ${rho(load)}: the line fills, and the doors wait in put(), so that at most ${percent(1 / load)} of those who would come do.`,
      unstable: (load: number): string =>
        `ρ = ${rho(load)} without a limit: unstable. The line grows for ever, there is no steady state.`,
      noTills: 'No till: ρ has no bound. The line fills and stays full.',
      noDoors: 'No door: nobody comes, ρ = 0.',
    },
    expected: ({ utilisation, blockedShare }: Expected): string =>
      `To be expected: a till is busy ${percent(utilisation)} of its time, a door blocked ${percent(blockedShare)}.`,
    keys: 'Click, or use the arrow keys: both dials move.',
  },

  manager: {
    title: 'The manager',
    home: 'There is no manager now: the setting says how many tills are open. With one, the rule would be:',
    rule: (knobs: Readonly<Record<string, number>>): string => {
      const { look = 0, openAt = 0, openAfter = 0, closeIdle = 0, closeAfter = 0 } = knobs;
      const { minTills = 0, maxTills = 0 } = knobs;
      return (
        `Every ${seconds(look)} it looks. If ${number(openAt)} or more were in line at every look for ${seconds(openAfter)}, it opens a till, ` +
        `up to ${number(Math.max(minTills, maxTills))}. If ${count(closeIdle, 'till', 'tills')} or more were idle at every look for ${seconds(closeAfter)}, it closes one, down to ${number(minTills)}.`
      );
    },
    strip: {
      title: 'What it decided',
      now: (wanted: number): string => `${tills(wanted)} wanted`,
      rate: (opened: number, closed: number): string =>
        `opened ${tenths.format(opened)}, closed ${tenths.format(closed)} a minute`,
      since: (time: number): string => `since ${tenths.format(time)} s`,
      noManager: 'there is no manager now',
      tooSoon: 'nothing measured yet',
      wanted: 'tills wanted',
      length: 'in line',
      opened: 'opened (above)',
      closed: 'closed (below)',
      longAt: (openAt: number): string => `long from ${number(openAt)} on`,
      picture: (opened: number, closed: number): string =>
        `Tills wanted and the length of the line over time; ${number(opened)} times a till was opened, ${number(closed)} times closed in what is drawn`,
      at: (time: number): string => `${tenths.format(time)} s`,
      columns: ['Time', 'Decision', 'Tills wanted', 'In line'],
      when: (time: number): string => `${hundredths.format(time)} s`,
      decision: (wanted: number, before: number): string =>
        wanted > before ? 'opened one' : 'closed one',
      none: 'It has not decided anything yet.',
    },
    curve: {
      title: 'Cost against waiting',
      ownNotYet: 'this run: nothing yet',
      own: (cost: number, wait: number | null): string =>
        `this run: ${hundredths.format(cost)} tills, ${wait === null ? 'nobody came' : `${tenths.format(wait)} s`}`,
      x: 'tills open on average (till-seconds paid a second) →',
      y: 'seconds waited per customer →',
      what: (knob: 'openAt' | 'tills', span: number, done: number, all: number): string =>
        `${knob === 'openAt' ? 'The same settings with other lengths that count as long' : 'The same settings with other numbers of tills'}: ` +
        `${number(done)} of ${number(all)} runs of ${seconds(span)} each, from opening time, with this seed.`,
      nobody: 'Nobody comes, so there is nothing to compare.',
      pending: 'running …',
      picture: 'Cost against waiting; the numbers are in the table',
      columns: { openAt: 'OPEN_AT', tills: 'TILLS' },
      cost: 'Tills on average',
      wait: 'Waited per customer',
      value: (value: number, isOwn: boolean): string => (isOwn ? `${value}, as set` : `${value}`),
      label: { openAt: (value: number): string => `≥ ${value}`, tills: String },
      tills: (value: number): string => hundredths.format(value),
      seconds: (value: number | null): string =>
        value === null ? 'nobody came' : `${hundredths.format(value)} s`,
      key: { own: 'this run so far', set: 'as set now', others: 'neighbours' },
    },
  },

  theory: {
    title: 'Theory beside measurement',
    since: (time: number, duration: number): string =>
      `measured from ${time < 0.01 ? 'the start' : `${hundredths.format(time)} s, where a setting was last changed`}, for ${tenths.format(duration)} s`,
    nothing: 'Nothing is measured yet: no time has passed since the settings hold.',
    rho: (load: Sum): string => `Offered load: ${sum(load)}`,
    unstable: 'Unstable without a limit: from ρ = 1 on there is no steady state.',
    fixed:
      'The times are equal now, not random. The formulas are for exponential times, so there is nothing to set beside the measurement; Little’s law holds all the same.',
    managed: (open: number, whole: number): string =>
      `With the manager ${hundredths.format(open)} tills were open on average. The formulas are for ${tills(whole)} that stay open.`,
    closed: 'The doors are closed: the formulas tell of open ones.',
    blocks:
      'What a line that blocks changes: nobody is lost, but a door that is blocked brings nobody meanwhile. So fewer come, the line is never longer than its places, and there is a steady state at any ρ; from ρ = 1 on the waiting is done in put().',
    tables: 'What was measured and what is expected, as tables',
    columns: ['Quantity', 'Measured', 'M/M/c, no limit', 'Line that blocks'],
    rows: {
      utilisation: ['Utilisation', 'share of the tills’ time in which they serve'],
      throughput: ['Throughput', 'customers a second who come in'],
      Lq: ['L in line', 'mean number between put() and get()'],
      Wq: ['W in line', 'mean time between put() and get()'],
      L: ['L in the shop', 'in line and at the tills'],
      W: ['W in the shop', 'from put() to task_done()'],
      blockedShare: ['Doors blocked', 'share of a door’s time in put()'],
    },
    whyNone,
    unmeasured: {
      noTill: 'no till was open',
      noDoor: 'no door is open',
      noneTaken: 'nobody was taken yet',
      noneServed: 'nobody was served yet',
    },
    share: percent,
    rate,
    number: hundredth,
    time: (value: number): string => `${hundredths.format(value)} s`,
    little: {
      title: 'Little’s law: L = λ · W',
      columns: ['Place', 'L', 'λ', 'W', 'λ · W', 'L − λ · W'],
      line: 'the line',
      shop: 'the shop',
      none: '–',
      note: 'L and λ · W differ by those who were there at the beginning, or are there still: from empty to empty they are equal, whatever the times.',
    },
    sources:
      'M/M/c: Kleinrock, Queueing Systems vol. 1 (1975), §3.5, with Erlang’s C. The line that blocks: a birth–death chain, M/M/c up to its capacity, above it the doors as the machines of M/M/c//D (Gross & Harris, Fundamentals of Queueing Theory, ch. 2). L = λW: Little, Operations Research 9 (1961).',
  },
} as const);
