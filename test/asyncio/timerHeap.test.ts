import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FunctionHandle } from '../../src/asyncio/handle';
import { type HeapPath, heappop, heappush } from '../../src/asyncio/heapq';
import { earlier, popTimer, pushTimer } from '../../src/asyncio/timerHeap';

function timerAt(when: number): FunctionHandle {
  const timer = new FunctionHandle(() => {});
  timer.when = when;
  return timer;
}

describe('the heap of timers', () => {
  it('[H] keeps the same array as heapq, and takes the same ways, whatever is pushed and popped', () => {
    // Few deadlines, so that many are equal; null is a pop.
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
      { weight: 2, arbitrary: fc.constant(null) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const [ours, theirs]: [FunctionHandle[], FunctionHandle[]] = [[], []];
        const [ourPath, theirPath]: [HeapPath, HeapPath] = [
          { leaf: -1, pos: -1 },
          { leaf: -1, pos: -1 },
        ];
        for (const when of steps) {
          if (when !== null) {
            const timer = timerAt(when);
            pushTimer(ours, timer, ourPath);
            heappush(theirs, timer, earlier, theirPath);
          } else if (theirs.length > 0) {
            expect(popTimer(ours, ourPath)).toBe(heappop(theirs, earlier, theirPath));
          }
          expect(ours.length).toBe(theirs.length);
          expect(ours.every((timer, at) => timer === theirs[at])).toBe(true);
          expect(ourPath).toEqual(theirPath);
        }
      }),
    );
  });

  it('[T5] lets eight equal timers fire as 0 2 6 5 7 4 1 3', () => {
    const path = { leaf: 0, pos: 0 };
    const heap: FunctionHandle[] = [];
    const timers = Array.from({ length: 8 }, () => timerAt(1));
    for (const timer of timers) pushTimer(heap, timer, path);
    const fired = timers.map(() => timers.indexOf(popTimer(heap, path) as FunctionHandle));
    expect(fired.join(' ')).toBe('0 2 6 5 7 4 1 3');
  });

  it('has nothing to pop when it is empty', () => {
    expect(() => popTimer([], { leaf: 0, pos: 0 })).toThrow(RangeError);
  });
});
