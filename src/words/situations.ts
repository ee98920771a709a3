import { inLanguage } from './inLanguage';
import type { Situation, Utilisation } from '../scenarios/orders';
import { count, hundredths, number, percent, seconds } from './numbers';

interface SituationWords {
  readonly name: string;
  /** What is to be seen in it; `aging` in seconds. */
  readonly hint: (aging: number) => string;
}

const names: Readonly<Record<Situation, SituationWords>> = {
  starving: {
    name: 'VIPs saturate',
    hint: () =>
      'VIPs alone are more than the workers can do, and the queue has no limit: regular orders starve for good.',
  },
  starvingBounded: {
    name: '… bounded',
    hint: () =>
      'The same with a limit: the places fill with regular orders, and the VIPs wait in put(), which is blind to priority.',
  },
  aging: {
    name: '… with aging',
    hint: (aging) =>
      `A VIP is ${seconds(aging)} ahead, not for ever: nobody starves. The work is still too much, so all wait longer and longer.`,
  },
  agingRefusing: {
    name: '… aging and 503',
    hint: () => 'Aging, a limit, and 503 at once when the queue is full: every wait has an end.',
  },
  outOfTurn: {
    name: 'All equal',
    hint: () =>
      'Regular orders only. Equal is not smaller, so the shape of the heap decides who is next.',
  },
  inTurn: {
    name: '… numbered',
    hint: () => 'The same with the sequence number as second key: first come, first served.',
  },
};

const rho = (load: number): string => (load === Infinity ? '∞' : hundredths.format(load));

/** The words of the order service's ready-made settings. */
export const situations = inLanguage('situations', {
  label: 'Ready-made settings, each starts a new run',
  try: 'Try',
  names,
  /** What VIPs bring, in a sum that shows how it is made. */
  load: ({ rate, vipShare, meanSeconds, workers, vips, all }: Utilisation): string =>
    `VIPs alone: ${number(rate)} a second × ${percent(vipShare)} × ${seconds(meanSeconds)} ÷ ${count(workers, 'worker', 'workers')} = ρ ${rho(vips)}` +
    `${vips >= 1 ? ', which saturates the workers' : ''}; all together ρ ${rho(all)}.`,
} as const);
