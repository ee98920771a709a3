import { describe, expect, test } from 'vitest';
import { Run } from '../../src/runner';
import { initialKnobs } from '../../src/scenarios';
import { orderRequest, orders, requestText } from '../../src/scenarios/orders';
import type { ScenarioInput } from '../../src/scenarios/scenario';
import { emptySnapshot } from '../../src/timeline/emptySnapshot';
import { apply } from '../../src/timeline/fold';
import { Trace } from '../../src/trace';

/** Requests at a time (virtual seconds), V for VIP and R for regular; `apart` seconds from one to the next. */
function sent(pattern: string, at = 1, apart = 0): ScenarioInput[] {
  return Array.from(pattern, (letter, place) => ({
    at: at + place * apart,
    name: 'request',
    value: requestText(orderRequest(letter === 'V')),
  }));
}

const closeDown = (at: number): ScenarioInput => ({ at, name: 'closeDown', value: 0 });

interface Lived {
  readonly trace: Trace;
  readonly run: Run;
  /** The orders as they were taken. */
  readonly taken: number[];
  readonly responses: { request: number; status: number; text: string; at: number }[];
  /** What became of each task, by name. */
  readonly ends: Map<string, { outcome: string; at: number }>;
}

/** A run of the order service without requests of its own, unless the knobs say so. */
function lived(
  inputs: readonly ScenarioInput[],
  changed: Readonly<Record<string, number>> = {},
  until = Infinity,
): Lived {
  const trace = new Trace();
  const knobs = { ...initialKnobs(orders), rate: 0, ...changed };
  const run = new Run({
    scenario: orders,
    version: 'orders',
    seed: 42,
    knobs,
    inputs,
    recorder: trace,
  });
  run.advance(until);
  const snapshot = emptySnapshot();
  const taken: number[] = [];
  const responses: Lived['responses'] = [];
  const ends: Lived['ends'] = new Map();
  const names: string[] = [];
  for (const event of trace.slice()) {
    apply(snapshot, event, trace.texts);
    const at = snapshot.time;
    if (event.kind === 'got' && event.removal === 'taken') taken.push(event.item);
    if (event.kind === 'taskCreated') names[event.task] = trace.texts[event.name] ?? '';
    if (event.kind === 'taskEnded') {
      ends.set(names[event.task] ?? '', { outcome: event.outcome, at });
    }
    if (event.kind === 'response') {
      const { request, status } = event;
      responses.push({ request, status, text: trace.texts[event.text] ?? '', at });
    }
  }
  return { trace, run, taken, responses, ends };
}

describe('the order of leaving', () => {
  test('[H] ten equal orders leave out of turn', () => {
    const { taken } = lived(
      [...sent('RRRRRRRRRR'), { at: 2, name: 'workers', value: 1 }],
      { workers: 0, seconds: 2 },
      100,
    );
    expect(taken).toEqual([1, 3, 7, 10, 9, 6, 8, 5, 2, 4]);
  });

  test('[H] a VIP that leaves makes the second of two equals the first', () => {
    const hired = { at: 2, name: 'workers', value: 1 };
    expect(lived([...sent('RRV'), hired], { workers: 0 }, 100).taken).toEqual([3, 2, 1]);
    expect(lived([...sent('RRV'), hired], { workers: 0, numbered: 1 }, 100).taken).toEqual([
      3, 1, 2,
    ]);
  });

  test('four one after another are taken as they come, four in one instant VIPs first', () => {
    expect(lived(sent('VRRV', 1, 0.01), { workers: 4 }, 50).taken).toEqual([1, 2, 3, 4]);
    expect(lived(sent('VRRV'), { workers: 4 }, 50).taken.slice(0, 2)).toEqual([1, 4]);
  });

  test('with aging a regular order that came early enough goes before a VIP', () => {
    const inputs = [...sent('R', 1), ...sent('V', 8), { at: 9, name: 'workers', value: 1 }];
    expect(lived(inputs, { workers: 0 }, 100).taken).toEqual([2, 1]);
    expect(lived(inputs, { workers: 0, aging: 5 }, 100).taken).toEqual([1, 2]);
    expect(lived(inputs, { workers: 0, aging: 10 }, 100).taken).toEqual([2, 1]);
  });
});

describe('a full queue', () => {
  const inputs = [...sent('RRV'), { at: 5, name: 'workers', value: 1 }];

  test('[Q2] keeps the handler in put(), blind to priority, and its client without a response', () => {
    const { responses } = lived(inputs, { workers: 0, capacity: 1, seconds: 1 }, 50);
    expect(responses.map(({ request, status }) => [request, status])).toEqual([
      [1, 200],
      [2, 200],
      [3, 200],
    ]);
    expect(responses[0]?.at).toBeLessThan(1.001);
    expect(responses[1]?.at).toBeGreaterThan(5);
    expect(responses[2]?.at).toBeGreaterThan(responses[1]?.at ?? Infinity);
  });

  test('is refused with 503 at once, if put_nowait is what the handler calls', () => {
    const { responses, taken } = lived(inputs, { workers: 0, capacity: 1, refuse: 1 }, 50);
    expect(responses.map(({ status, text }) => `${status} ${text}`)).toEqual([
      '200 order placed!',
      '503 the queue is full',
      '503 the queue is full',
    ]);
    expect(taken).toEqual([1]);
  });
});

describe('closing down', () => {
  const busy = { workers: 1, seconds: 20, capacity: 2 };

  test('[W4] gives up at exactly the grace: the order at work is cut, those in the queue are dropped', () => {
    const { ends, taken, run } = lived([...sent('RRRR'), closeDown(1.2)], { ...busy, grace: 1 });
    expect(run.end).toBe('finished');
    expect(taken.length).toBe(1);
    expect(ends.get('worker 0')).toMatchObject({ outcome: 'cancelled' });
    expect(ends.get('main')?.at).toBeCloseTo(2.2, 4);
    // Its handler was blocked in put() and was never answered.
    expect(ends.get('request 4')).toMatchObject({ outcome: 'cancelled' });
  });

  test('in time leaves the workers pending in get(), if they are cancelled only when it is late', () => {
    const inputs = [...sent('R'), closeDown(2)];
    const late = lived(inputs, { workers: 2, closing: 1 });
    const always = lived(inputs, { workers: 2, closing: 0 });
    const endOf = ({ ends }: Lived, task: string): number => ends.get(task)?.at ?? NaN;
    // asyncio.run cancels them after main has ended; the other way main has done so itself.
    expect(endOf(late, 'worker 0')).toBeGreaterThan(endOf(late, 'main'));
    const cancelled = ({ trace }: Lived): number[] =>
      [...trace.slice()].flatMap((event) =>
        event.kind === 'cancelRequested' && event.by === 0 ? [event.task] : [],
      );
    expect(cancelled(late)).toEqual([]);
    expect(cancelled(always)).toEqual([1, 2]);
  });

  test('without join() cuts whatever is at work', () => {
    const { ends } = lived([...sent('RR'), closeDown(2)], { ...busy, closing: 2 });
    expect(ends.get('main')?.at).toBeCloseTo(2, 4);
    expect(ends.get('worker 0')?.outcome).toBe('cancelled');
  });

  test('[Q8] by shutdown() serves what is in the queue and refuses who is blocked in put()', () => {
    const { responses, taken, ends } = lived([...sent('RRRR'), closeDown(2)], {
      ...busy,
      closing: 3,
    });
    expect(taken.length).toBe(3);
    expect(responses.at(-1)).toMatchObject({ request: 4, status: 503, text: 'closing down' });
    expect(ends.get('worker 0')?.outcome).toBe('failed');
  });

  test('[Q8] by shutdown(immediate=True) drops what is in the queue, but not what is at work', () => {
    const { taken, trace } = lived([...sent('RRRR'), closeDown(2)], { ...busy, closing: 4 });
    const dropped = [...trace.slice()].flatMap((event) =>
      event.kind === 'got' && event.removal === 'dropped' ? [event.item] : [],
    );
    const done = [...trace.slice()].filter(({ kind }) => kind === 'taskDone').length;
    expect([...taken, ...dropped].sort((a, b) => a - b)).toEqual([1, 2, 3]);
    expect([taken.length, done]).toEqual([1, 1]);
  });

  test('answers 503 to who comes while it closes', () => {
    const inputs = [...sent('R'), closeDown(2), ...sent('V', 3)];
    const { responses } = lived(inputs, { workers: 1, seconds: 20 });
    expect(responses.at(-1)).toMatchObject({ request: 2, status: 503, text: 'closing down' });
  });
});

describe('what a client gets', () => {
  const usual = orderRequest(true);
  test.each([
    [{ ...usual, path: '/' }, 404],
    [{ ...usual, method: 'GET' }, 405],
    [{ ...usual, body: ' '.repeat(1001) }, 413],
    [{ ...usual, type: 'text/plain' }, 415],
    [{ ...usual, type: 'application/json; charset=utf-8' }, 200],
    [{ ...usual, body: '{"power_user": }' }, 400],
    [{ ...usual, body: '{}' }, 400],
    [{ ...usual, body: '{"power_user": true}' }, 400],
    [usual, 200],
  ])('for %o is %i', (request, status) => {
    const value = requestText(request);
    const { responses, taken } = lived([{ at: 1, name: 'request', value }], {}, 50);
    expect(responses).toMatchObject([{ status }]);
    expect(taken.length).toBe(status === 200 ? 1 : 0);
  });
});

test('requests come by themselves at their rate, with their share of VIPs', () => {
  const { trace } = lived([], { rate: 10, capacity: 0, vipShare: 40 }, 200);
  const vips = [...trace.slice()].flatMap((event) =>
    event.kind === 'itemMade' ? [trace.partsOf(event.offset, event.length)[0] ?? 0] : [],
  );
  expect(vips.length).toBeGreaterThanOrEqual(1999);
  expect(vips.length).toBeLessThanOrEqual(2001);
  expect(vips.filter((vip) => vip === 1).length / vips.length).toBeCloseTo(0.4, 1);
});
