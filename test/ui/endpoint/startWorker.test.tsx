import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startWorker, useEndpoint } from '../../../src/ui/endpoint/endpoint';
import { useKept } from '../../../src/ui/offline/kept';
import type { AskedOfWorker, KeptAnswer } from '../../../src/worker/protocol';

type Kind = AskedOfWorker['kind'];

/** A browser in which a worker is active already. It notes what it is asked, and says that it keeps the page. */
function workersThatNote() {
  const asked: Kind[] = [];
  const active = {
    postMessage({ kind }: AskedOfWorker, [port]: MessagePort[] = []) {
      asked.push(kind);
      port?.postMessage({ isKept: true } satisfies KeptAnswer);
    },
  };
  const registration = Object.assign(new EventTarget(), { active, waiting: null });
  const workers = Object.assign(new EventTarget(), {
    controller: active,
    ready: Promise.resolve(registration),
    register: () => Promise.resolve(registration),
    startMessages() {},
  });
  return { asked, workers };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('tells the worker of the page at once, and has the page kept when its first five seconds are over', async () => {
  const { asked, workers } = workersThatNote();
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { serviceWorker: workers }));
  await startWorker('./service-worker.js');
  expect(useEndpoint.getState()).toEqual({ state: 'ready' });
  expect(asked).toEqual(['await-your-turn:open']);
  vi.advanceTimersByTime(4999);
  expect(asked).toEqual(['await-your-turn:open']);
  expect(useKept.getState()).toEqual({ isKept: 'unknown' });
  vi.advanceTimersByTime(1);
  expect(asked).toEqual(['await-your-turn:open', 'await-your-turn:keep']);
  await vi.waitFor(() => expect(useKept.getState()).toEqual({ isKept: true }));
});
