import { inLanguage } from './inLanguage';
import type { Said } from './stage';
import type { OrderClass } from '../scenarios/orders';
import { count, number, tenths } from './numbers';

/** From ten seconds on the tenths do not matter. */
const time = (seconds: number): string =>
  `${seconds < 9.95 ? tenths.format(seconds) : number(Math.round(seconds))} s`;

const classes: Readonly<Record<OrderClass, string>> = { vip: 'VIP', regular: 'regular' };

/** The words of the order service's statistics. Times are in virtual seconds. */
export const orderStatistics = inLanguage('orderStatistics', {
  classes,
  waits: {
    title: 'Waiting, by class',
    p95: (itemClass: OrderClass, p95: number | null): string =>
      `${classes[itemClass]} p95 ${p95 === null ? '–' : time(p95)}`,
    median: (median: number): string => `median ${time(median)}`,
    noneTaken: 'none taken yet',
    still: (order: number, waited: number): string => `order ${order}: ${time(waited)}`,
    noneStill: 'none waits',
    key: { box: 'p25–p75', line: 'shortest to p95', still: 'longest still waiting' },
    picture: 'How long orders waited, VIP and regular; the numbers are in the table',
    at: time,
    scale: (value: number): string => `${number(value)} s`,
    columns: ['Wait', 'VIP', 'regular'],
    rows: {
      count: 'Orders taken',
      min: 'Shortest',
      p25: 'p25',
      median: 'Median (p50)',
      p75: 'p75',
      p95: 'p95',
      max: 'Longest',
      still: 'Longest still waiting',
    },
    nothing: '–',
  },
  /** Of the regular order that has waited longest. */
  regular: {
    none: 'No regular order is waiting.',
    waits: (order: number, waited: number): string =>
      `Order ${order}, regular, has waited ${time(waited)}.`,
    ahead: (vips: number): string =>
      vips === 1
        ? 'One VIP that came after it went ahead.'
        : `${number(vips)} VIPs that came after it went ahead.`,
    cured: 'Aging: no VIP that comes now goes ahead of it.',
  },
  /** A headline. */
  starves: (order: number, waited: number, vips: number): Said => ({
    title: `Order ${order} starves.`,
    why: `It is regular, and has waited ${time(waited)} while ${count(vips, 'VIP', 'VIPs')} that came later went ahead.`,
  }),
  turns: {
    title: 'Left out of turn',
    overtaken: (overtaken: number, taken: number): string =>
      `${number(overtaken)} of ${number(taken)} overtaken within their class`,
    hint: 'Overtaken: one of its class that was put after it was taken before it.',
    put: 'put',
    taken: 'taken',
    inTurn: 'in turn',
    outOfTurn: 'overtaken',
    last: (orders: number): string => `the last ${number(orders)}`,
    picture: (overtaken: readonly number[], shown: number): string =>
      overtaken.length === 0
        ? `The last ${count(shown, 'order', 'orders')} taken: none was overtaken within its class`
        : `The last ${count(shown, 'order', 'orders')} taken; overtaken within their class: ${overtaken.join(', ')}`,
    columns: ['Order', 'Class', 'Put as', 'Taken as', 'Overtaken by'],
    place: (place: number): string => `no. ${number(place + 1)}`,
  },
} as const);
