import { describe, expect, it } from 'vitest';
import { initialKnobs } from '../../../src/scenarios';
import { orderRequest, orders, requestText } from '../../../src/scenarios/orders';
import type { ScenarioInput } from '../../../src/scenarios/scenario';
import { WatchedRun } from '../../../src/store';
import { requestsOf } from '../../../src/store/folds/requestsOf';
import { Numbered } from '../../../src/timeline/numbered';
import { type RequestState, requestState } from '../../../src/ui/clients/requestState';

const send = (at: number): ScenarioInput => ({
  at,
  name: 'request',
  value: requestText(orderRequest(false)),
});

/** One worker and one place, many requests: some are blocked when it closes. */
function lived(closing: number): WatchedRun {
  const knobs = { ...initialKnobs(orders), workers: 1, capacity: 1, rate: 0, seconds: 3, closing };
  const inputs = [1, 1, 1, 1.5, 1.6, 1.7].map(send);
  const watched = new WatchedRun({ scenario: 'orders', version: 'orders', seed: 42, knobs }, [
    ...inputs,
    { at: 4, name: 'closeDown', value: 0 },
    send(4.00001),
  ]);
  watched.advance(60);
  return watched;
}

describe('requestState', () => {
  it.each([0, 1, 2, 3, 4])(
    'is at every position what the events so far tell, way to close %i',
    (closing) => {
      const { trace, timeline } = lived(closing);
      const requests = requestsOf(lived(closing));
      // From the events alone: what each handler did last.
      const states: RequestState[] = [];
      const ofTask = new Map<number, number>();
      const seen = new Set<RequestState>();
      let came = -1;
      let position = 0;
      const set = (task: number, state: RequestState): void => {
        const row = ofTask.get(task);
        if (row === undefined || states[row] === 'answered') return;
        if (states[row] !== 'cancelled' || state === 'running') states[row] = state;
      };
      for (const event of trace.slice()) {
        position++;
        if (event.kind === 'request') {
          states.push('next');
          came = states.length - 1;
        }
        if (event.kind === 'taskCreated' && came >= 0) {
          ofTask.set(event.task, came);
          came = -1;
        }
        if (event.kind === 'callback') {
          const isTask = ['first', 'wakeup', 'yield', 'throw'].includes(event.callback);
          if (isTask) set(event.owner, 'running');
        }
        if (event.kind === 'suspended') set(event.task, 'blocked');
        if (event.kind === 'ready' && event.callback === 'wakeup') set(event.owner, 'woken');
        if (event.kind === 'cancelRequested') set(event.task, 'cancelled');
        if (event.kind === 'response') states[event.request - 1] = 'answered';
        if (event.kind === 'taskEnded') {
          const row = ofTask.get(event.task);
          if (row !== undefined && states[row] !== 'answered') states[row] = 'unanswered';
        }
        const snapshot = timeline.at(position);
        const found = states.map((_, row) =>
          requestState(requests.at(row, { position }), snapshot),
        );
        expect(found, `after event ${position}, ${event.kind}`).toEqual(states);
        for (const state of found) seen.add(state);
      }
      expect([...seen]).toEqual(
        expect.arrayContaining(['next', 'running', 'blocked', 'woken', 'answered']),
      );
      // Without join() who waits in put() is cancelled with the rest.
      if (closing === 2)
        expect([...seen]).toEqual(expect.arrayContaining(['cancelled', 'unanswered']));
    },
  );

  it('is unanswered if the run has been given up', () => {
    const tasks = new Numbered<never>();
    const hung = { task: 1, operations: 1, position: 1 };
    expect(requestState({ task: 1, response: null }, { tasks, hung })).toBe('unanswered');
  });
});
