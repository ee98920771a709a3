import { inLanguage } from './inLanguage';
import { hundredths, percent, tenths } from './numbers';

/** Without the sign of what is rounded to nothing. */
const hundredth = (value: number): string => hundredths.format(Math.abs(value) < 0.005 ? 0 : value);
const rho = (load: number): string => (load === Infinity ? '∞' : hundredths.format(load));

/** Why Cobham's formula has nothing to say. */
const whyNone = {
  closed: 'No formula: the service is closing, and takes no more requests.',
  noStream: 'No formula: no stream of requests comes by itself.',
  noWorker: 'No formula: nobody works, so there is no steady state.',
  severalWorkers:
    'No formula: the orders’ times are not exponential, and for such times and several workers none is known in closed form. Try one worker and no limit.',
  limit:
    'No formula: it is for a queue without limit. With one, whoever waits outside in put() has no priority, or is refused.',
  aging: 'No formula: it is for classes that stay apart. With aging, a regular order may go first.',
} as const;

export type WhyNoFormula = keyof typeof whyNone;

/** What becomes of it where more comes than can be worked off. */
const unstable = {
  outside:
    'Unstable: from ρ = 1 on there is no steady state. Ever more requests wait outside, in put(), where VIPs have no priority.',
  aging:
    'Unstable: from ρ = 1 on there is no steady state. With aging both classes wait ever longer.',
  vips: 'Unstable: from ρ = 1 on there is no steady state, and here the VIPs alone come to that.',
  regular:
    'Unstable: from ρ = 1 on there is no steady state. The VIPs alone have one: the regular orders starve.',
} as const;

export type WhyUnstable = keyof typeof unstable;

/** The words of theory beside what was measured of the order service. Times are in virtual seconds. */
export const orderTheory = inLanguage('orderTheory', {
  title: 'Theory beside measurement',
  load: (load: number, vips: number): string => `offered ρ ${rho(load)}, VIPs ${rho(vips)}`,
  busy: (share: number | null): string =>
    `utilisation measured ${share === null ? '–' : percent(share)}`,
  unstable,
  since: (time: number, duration: number): string =>
    `Measured in the queue, from put() to get(), for ${tenths.format(duration)} s from ${
      time < 0.01 ? 'the start' : `${hundredths.format(time)} s, where a setting was last changed`
    }.`,
  nothing: 'Nothing is measured yet: no time has passed since the settings hold.',
  /** Where the formula is shown, what of it does not hold. */
  assumption:
    'Times are whole seconds, each as likely, so not exponential: Cobham’s formula is for any times and one worker. It wants requests that come at random, though, and the stream’s come evenly: all in all expect less waiting than it says.',
  table: 'What was measured and what is expected, by class',
  columns: ['Class', 'L', 'λ a second', 'W', 'λ · W', 'W at random (Cobham)'],
  names: { vip: 'VIP', regular: 'regular', all: 'all' },
  number: hundredth,
  time: (seconds: number): string =>
    seconds === Infinity ? 'for ever' : `${hundredth(seconds)} s`,
  none: '–',
  whyNone,
  sources:
    'L = λ · W, up to those who were there at the beginning or are there still: Little, Operations Research 9 (1961). Priorities: Cobham, Operations Research 2 (1954); with one worker M/G/1.',
} as const);
