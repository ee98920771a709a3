import { describe, expect, it } from 'vitest';
import { createTask, EventLoop, gather, sleep, ValueError, waitFor } from '../../src/asyncio';
import { runLog, runOrder } from './runLog';

function wakeOrder(sleepers: number, callbackCost: number): string {
  return runOrder(function* (note) {
    function* sleeper(n: number) {
      yield* sleep(1);
      note(n);
    }
    yield* gather(Array.from({ length: sleepers }, (_, n) => sleeper(n)));
  }, callbackCost).join(' ');
}

describe('timers', () => {
  it.each([
    [3, '0 1 2'],
    [4, '0 2 1 3'],
    [5, '0 2 4 1 3'],
    [8, '0 2 6 5 7 4 1 3'],
  ])('[T5] wake %i equal sleepers in heap order without a callback cost', (sleepers, order) => {
    expect(wakeOrder(sleepers, 0)).toBe(order);
  });

  it('[T5] wake equal sleepers first come first served with a cost of a microsecond', () => {
    expect(wakeOrder(9, 1e-6)).toBe('0 1 2 3 4 5 6 7 8');
  });

  it('[T5] wake nine sleepers in another order when main sleeps too', () => {
    const order = runOrder(function* (note) {
      function* sleeper(n: number) {
        yield* sleep(1);
        note(n);
      }
      for (let n = 0; n < 9; n++) createTask(sleeper(n));
      yield* sleep(2);
    });
    expect(order.join(' ')).toBe('0 1 5 8 7 4 2 6 3');
  });

  it('[T1] add deadlines as doubles', () => {
    const loop = new EventLoop({ callbackCost: 0 });
    loop.runUntilComplete(
      (function* () {
        for (let n = 0; n < 3; n++) yield* sleep(0.3);
      })(),
    );
    expect(loop.time()).toBe(0.8999999999999999);
  });

  it('[T3] fire 0.3 and 0.1 + 0.2 in the same iteration, 0.3 first', () => {
    const log = runLog(function* (note) {
      function* sleeper(name: string, seconds: number) {
        yield* sleep(seconds);
        note(name);
      }
      yield* gather([sleeper('0.1 + 0.2', 0.1 + 0.2), sleeper('0.3', 0.3)]);
    });
    expect(log.map(([, name]) => name)).toEqual(['0.3', '0.1 + 0.2']);
    expect(log[0]?.[0]).toBe(log[1]?.[0]);
  });

  it('[T4] count cancelled ones, drop them at the head, and rebuild the heap beyond a hundred', () => {
    const loop = new EventLoop({ callbackCost: 0 });
    const lengths: number[] = [];
    loop.runUntilComplete(
      (function* () {
        for (let n = 0; n < 101; n++) {
          try {
            yield* waitFor(sleep(0, n), 1000);
          } finally {
            lengths.push(loop.scheduled.length);
          }
        }
      })(),
    );
    // Each wait_for leaves its cancelled timer behind; one at the head is dropped in the next iteration.
    expect(Math.max(...lengths)).toBe(1);

    const held = new EventLoop({ callbackCost: 0 });
    const kept: number[] = [];
    held.runUntilComplete(
      (function* () {
        held.callLater(500, () => {});
        for (let n = 0; n < 150; n++) {
          yield* waitFor(sleep(0), 1000);
          kept.push(held.scheduled.length);
        }
      })(),
    );
    // The live timer keeps the head, so cancelled ones pile up. The heap is rebuilt as soon as an iteration
    // begins with 101 timers: the live one, 99 cancelled, and the one that is being waited for.
    expect(Math.max(...kept)).toBe(100);
    expect(kept.at(-1)).toBeLessThan(60);
  });

  it('[T6] let a select last a day at the most', () => {
    const loop = new EventLoop({ callbackCost: 0 });
    loop.runUntilComplete(
      (function* () {
        yield* sleep(200_000);
      })(),
    );
    // First step, two days' ends, the timer, the wake-up, the end of run_until_complete.
    expect([loop.time(), loop.iteration]).toEqual([200_000, 6]);
  });

  it('refuse NaN as a deadline', () => {
    const loop = new EventLoop();
    expect(() => loop.callAt(Number.NaN, () => {})).toThrow(ValueError);
    expect(() => loop.runUntilComplete(waitFor(sleep(1), Number.NaN))).toThrow(ValueError);
    expect(() => loop.runUntilComplete(sleep(Number.NaN))).toThrow(ValueError);
  });
});
