import {
  type KnobName,
  knobs as allKnobs,
  orderRequest,
  orders,
  type Request,
  requestText,
} from '../../src/scenarios/orders';
import type { ScenarioInput } from '../../src/scenarios/scenario';
import type { Trace } from '../../src/trace';
import { Chance } from './chance';
import type { ListingCase } from './listingRuns';
import { served } from './printed';
import type { Noted } from './records';

/** Bodies that are none of an order, or only just one. */
const bodies = [
  '',
  'power_user=True',
  '{"power_user": }',
  '{"power_user": "True"',
  '{"power_user": "True",}',
  '{"power_user": true}',
  '{"power_user": NaN}',
  '{"power": "True"}',
  '["power_user"]',
  '"power_user"',
  '{"power_user": "False", "power_user": "True"}',
  ' {\n\t"power_user": "\\u0054rue"}\r\n',
  '{"power_user": "\\ud83d\\ude00 😀"}',
  `{"power_user": "True", "note": "${'x'.repeat(960)}"}`,
  `{"power_user": "True", "note": "${'😀'.repeat(961)}"}`,
];

function requestBy(chance: Chance): Request {
  const usual = orderRequest(chance.percent(50));
  return chance.weighted([
    [8, () => usual],
    [2, () => ({ ...usual, body: chance.pick(bodies) })],
    [1, () => ({ ...usual, method: chance.pick(['GET', 'PUT', 'DELETE']) })],
    [1, () => ({ ...usual, path: chance.pick(['/', '/orders', '/order/']) })],
    [
      1,
      () => ({
        ...usual,
        type: chance.pick([
          '',
          'text/plain',
          'Application/JSON',
          ' application/json ;charset=utf-8',
          'application/json5',
        ]),
      }),
    ],
  ]);
}

/** A run of the order service made from a seed: it ends, or nobody is left to end it. */
export function ordersCase(seed: number): ListingCase {
  const chance = new Chance(seed, 11);
  const draw: Readonly<Record<KnobName, () => number>> = {
    workers: () => chance.pick([0, 1, 2, 3, 3, 5, 12]),
    capacity: () => chance.pick([0, 1, 2, 5, 10, 10, 31]),
    seconds: () => chance.pick([1, 2, 5, 5, 20]),
    rate: () => chance.pick([0, 0, 1.5, 3, 7, 20]),
    vipShare: () => chance.pick([0, 20, 40, 100]),
    fifo: () => chance.pick([0, 0, 1]),
    refuse: () => chance.pick([0, 0, 1]),
    numbered: () => chance.pick([0, 0, 1]),
    aging: () => chance.pick([0, 0, 1, 7, 60]),
    closing: () => chance.pick([0, 1, 2, 3, 4]),
    grace: () => chance.pick([0, 0.5, 3, 20, 20]),
  };
  const names = allKnobs.flatMap(({ name, atOpening }) => (atOpening ? [] : [name]));
  const knobs = Object.fromEntries(
    allKnobs.map(({ name, initial }) => [name, chance.percent(50) ? draw[name]() : initial]),
  );
  const inputs: ScenarioInput[] = [];
  let at = 0;
  for (let n = chance.between(1, 25); n > 0; n--) {
    // At the same instant as the one before, within the work of one, on a full second, or anywhere.
    at = chance.weighted([
      [4, () => at],
      [1, () => at + chance.between(1, 5) * 1e-6],
      [2, () => Math.ceil(at + 1e-9)],
      [4, () => at + chance.between(1, 900) / 1000],
    ]);
    if (chance.percent(70)) {
      inputs.push({ at, name: 'request', value: requestText(requestBy(chance)) });
      continue;
    }
    const name = chance.pick(names);
    inputs.push({ at, name, value: draw[name]() });
  }
  const end = at + chance.pick([0, 1e-6, 0.7, 3]);
  // Without an end it must come to rest by itself.
  if (chance.percent(90)) inputs.push({ at: end, name: 'closeDown', value: 0 });
  else inputs.push({ at: end, name: 'rate', value: 0 });
  // Some still come while it closes, and after.
  at = end;
  for (let n = chance.between(0, 3); n > 0; n--) {
    at += chance.pick([0, 1e-6, 0.5, 2]);
    inputs.push({ at, name: 'request', value: requestText(requestBy(chance)) });
  }
  if (chance.percent(30)) inputs.push({ at: at + 1, name: 'workers', value: draw.workers() });
  return { scenario: orders, version: 'orders', seed, knobs, inputs };
}

/** What the listing prints: each response, and each order that is done. */
export function ordersPrinted(trace: Trace): Noted[] {
  const done = served(trace, (_, order) => `order ${order} done`, 'order');
  const answered: Noted[] = [];
  for (const [index, event] of [...trace.slice()].entries()) {
    if (event.kind !== 'response') continue;
    const text = `request ${event.request}: ${event.status} ${trace.texts[event.text]}`;
    answered.push({ position: index + 1, text });
  }
  return [...done, ...answered].sort((a, b) => a.position - b.position);
}
