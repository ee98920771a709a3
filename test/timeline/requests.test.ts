import { describe, expect, test } from 'vitest';
import { initialKnobs } from '../../src/scenarios';
import { orderRequest, orders, requestText } from '../../src/scenarios/orders';
import type { ScenarioInput } from '../../src/scenarios/scenario';
import { WatchedRun } from '../../src/store';
import { requestsOf } from '../../src/store/folds/requestsOf';
import { emptySnapshot } from '../../src/timeline/emptySnapshot';
import { apply } from '../../src/timeline/fold';

const send = (at: number, request = orderRequest(false)): ScenarioInput => ({
  at,
  name: 'request',
  value: requestText(request),
});

/** One worker, one place in the queue, and no requests but these. */
function lived(inputs: readonly ScenarioInput[], until = 60): WatchedRun {
  const knobs = { ...initialKnobs(orders), workers: 1, capacity: 1, rate: 0, seconds: 3 };
  const watched = new WatchedRun(
    { scenario: 'orders', version: 'orders', seed: 42, knobs },
    inputs,
  );
  watched.advance(until);
  return watched;
}

describe('the requests of a run', () => {
  // The first is at work for 2 s, the second in the queue, the third blocked in put() until 2 s.
  const watched = lived([
    send(1, orderRequest(true)),
    send(1.5),
    send(1.6),
    send(1.7, { ...orderRequest(true), body: '{' }),
  ]);
  const { timeline } = watched;
  const requests = requestsOf(watched);
  const at = (time: number) => {
    const playhead = timeline.playheadAt(time);
    return Array.from({ length: requests.countBy(playhead) }, (_, row) =>
      requests.at(row, playhead),
    );
  };

  test('come one after another, each with its item and its response as far as they have come', () => {
    expect(at(0.9)).toEqual([]);
    const [first, second, third, broken] = at(1.8);
    expect(first).toMatchObject({
      request: 1,
      method: 'POST',
      path: '/order',
      type: 'application/json',
      body: '{"power_user": "True"}',
      item: 1,
      response: { status: 200, text: 'order placed!' },
    });
    expect(second).toMatchObject({ request: 2, item: 2, response: { status: 200 } });
    expect(third).toMatchObject({ request: 3, item: 3, response: null });
    expect(broken).toMatchObject({ request: 4, item: null, response: { status: 400 } });
  });

  test('are answered late when the queue is full', () => {
    const third = at(50)[2];
    const work = watched.items.get(1)?.parts[1] ?? 0;
    expect(work).toBeGreaterThan(0);
    expect(third?.response?.status).toBe(200);
    expect(third?.response?.at).toBeCloseTo(1 + work, 4);
    expect((third?.response?.at ?? 0) - (third?.sentAt ?? 0)).toBeCloseTo(work - 0.6, 4);
  });

  test('are at every position what a fold from the start tells', () => {
    const { trace } = watched;
    const snapshot = emptySnapshot();
    const tasks = new Map<number, string>();
    let [came, answered] = [0, 0];
    for (const event of trace.slice()) {
      const before = snapshot.position;
      apply(snapshot, event, trace.texts);
      if (event.kind === 'request') came++;
      if (event.kind === 'response') answered++;
      expect(requests.answeredBetween(before, before + 1)).toEqual(
        event.kind === 'response' ? [event.request - 1] : [],
      );
      if (event.kind === 'taskCreated') tasks.set(event.task, trace.texts[event.name] ?? '');
      const { position } = snapshot;
      expect(requests.countBy({ position })).toBe(came);
      const seen = Array.from({ length: came }, (_, row) => requests.at(row, { position }));
      expect(seen.filter(({ response }) => response !== null).length).toBe(answered);
      for (const { request, task } of seen) {
        if (task >= 0) expect(tasks.get(task)).toBe(`request ${request}`);
      }
    }
    expect([came, answered]).toEqual([4, 4]);
  });

  test('are found by the input that brought them, and one that came by itself is not', () => {
    expect([0, 1, 2, 3, 4].map((input) => requests.rowOfInput(input))).toEqual([
      0,
      1,
      2,
      3,
      undefined,
    ]);
    const knobs = { ...initialKnobs(orders), rate: 20 };
    const streaming = new WatchedRun({ scenario: 'orders', version: 'orders', seed: 1, knobs }, [
      send(0.52),
    ]);
    streaming.advance(2);
    const row = requestsOf(streaming).rowOfInput(0) ?? -1;
    expect(row).toBeGreaterThan(5);
    expect(requestsOf(streaming).at(row, { position: streaming.trace.length }).sentAt).toBeCloseTo(
      0.52,
      4,
    );
  });

  test('know whether a task of the program sent them or somebody outside, and their place in the trace', () => {
    const knobs = { ...initialKnobs(orders), rate: 1 };
    const settings = { scenario: 'orders', version: 'orders', seed: 42, knobs } as const;
    const streaming = new WatchedRun(settings, [send(0.5)]);
    streaming.advance(2);
    const playhead = streaming.timeline.playheadAt(2);
    const seen = Array.from({ length: requestsOf(streaming).countBy(playhead) }, (_, row) =>
      requestsOf(streaming).at(row, playhead),
    );
    const senders = seen.map(({ sender }) => (sender < 0 ? null : streaming.tasks.of(sender)));
    expect(senders).toEqual(['stream 0', null, 'stream 0']);
    for (const { position, request } of seen) {
      expect(streaming.trace.at(position - 1)).toMatchObject({ kind: 'request', request });
    }
  });

  test('are not there before they have come', () => {
    expect(() => requests.at(0, { position: 3 })).toThrow('request 0 of 0');
  });
});
