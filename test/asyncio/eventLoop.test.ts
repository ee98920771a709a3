import { describe, expect, it } from 'vitest';
import {
  createTask,
  Deadlock,
  EventLoop,
  getRunningLoop,
  Queue,
  Runner,
  RuntimeError,
  sleep,
} from '../../src/asyncio';
import { Trace } from '../../src/trace';

describe('the event loop', () => {
  it('[L1] runs what is ready now, and what that schedules in the next iteration', () => {
    const loop = new EventLoop({ callbackCost: 0 });
    const log: string[] = [];
    loop.callSoon(() => {
      log.push(`a in ${loop.iteration}`);
      loop.callSoon(() => log.push(`c in ${loop.iteration}`));
    });
    loop.callSoon(() => log.push(`b in ${loop.iteration}`));
    loop.runOnce();
    loop.runOnce();
    expect(log).toEqual(['a in 1', 'b in 1', 'c in 2']);
  });

  it('charges each handle its cost, skipped ones too', () => {
    const loop = new EventLoop({ callbackCost: 0.25 });
    loop.callSoon(() => {}).cancel();
    loop.callSoon(() => {});
    loop.runOnce();
    expect(loop.time()).toBe(0.5);
  });

  it('brings an input at its time when it would otherwise idle', () => {
    const loop = new EventLoop({ callbackCost: 0 });
    const log: unknown[] = [];
    loop.addInput(2, () => log.push(['input', loop.time()]));
    loop.runUntilComplete(
      (function* () {
        yield* sleep(5);
        log.push(['slept', loop.time()]);
      })(),
    );
    expect(log).toEqual([
      ['input', 2],
      ['slept', 5],
    ]);
  });

  it('polls inputs that are due between two iterations, and delivers them in the order of their times', () => {
    const loop = new EventLoop({ callbackCost: 1 });
    const log: string[] = [];
    for (const when of [3, 1, 2]) loop.addInput(when, () => log.push(`input of ${when}`));
    loop.runUntilComplete(
      (function* () {
        for (let n = 0; n < 6; n++) {
          log.push(`at ${loop.time()}`);
          yield* sleep(0);
        }
      })(),
    );
    expect(log).toEqual([
      'at 1',
      'at 2',
      'input of 1',
      'at 4',
      'input of 2',
      'input of 3',
      'at 7',
      'at 8',
      'at 9',
    ]);
  });

  it('says that nothing can ever happen again', () => {
    const loop = new EventLoop();
    expect(() =>
      loop.runUntilComplete(
        (function* () {
          yield* new Queue<number>().get();
        })(),
      ),
    ).toThrow(Deadlock);
  });

  it('reports an error in a callback and goes on', () => {
    const trace = new Trace();
    const loop = new EventLoop({ recorder: trace });
    let after = false;
    loop.callSoon(() => {
      throw new RangeError('oops');
    });
    loop.callSoon(() => {
      after = true;
    });
    loop.runOnce();
    expect(after).toBe(true);
    const failed = [...trace.slice()].find(({ kind }) => kind === 'callbackFailed');
    expect(failed && 'error' in failed && trace.texts[failed.error]).toBe('RangeError');
  });

  it('[L2] is held up by a callback that blocks, and its timers with it', () => {
    const loop = new EventLoop({ callbackCost: 0 });
    const log: number[] = [];
    loop.callLater(1, () => log.push(loop.time()));
    loop.callSoon(() => loop.block(3));
    loop.runOnce();
    loop.runOnce();
    expect(log).toEqual([3]);
  });

  it('is known only while it runs', () => {
    const loop = new EventLoop();
    expect(() => getRunningLoop()).toThrow(RuntimeError);
    let known: EventLoop | undefined;
    loop.callSoon(() => {
      known = getRunningLoop();
    });
    loop.runOnce();
    expect(known).toBe(loop);
    expect(() => getRunningLoop()).toThrow(RuntimeError);
  });

  it('does nothing beyond the time it is asked for', () => {
    const loop = new EventLoop({ callbackCost: 0 });
    loop.callLater(1, () => {});
    loop.callLater(2, () => {});
    expect([loop.runUntil(1.5), loop.time()]).toEqual(['waiting', 1]);
    expect([loop.runUntil(9), loop.time()]).toEqual(['stuck', 2]);
  });
});

describe('a runner', () => {
  it('[L3] cancels what main left behind, and waits for it', () => {
    const loop = new EventLoop({ callbackCost: 0 });
    const log: string[] = [];
    function* left(name: string) {
      try {
        yield* sleep(100);
      } finally {
        log.push(name);
      }
    }
    const runner = new Runner(
      loop,
      (function* () {
        createTask(left('a'));
        createTask(left('b'));
        yield* sleep(1);
        log.push('main');
        return 7;
      })(),
    );
    expect(runner.run()).toBe(7);
    expect([log, loop.time(), loop.tasks.size]).toEqual([['main', 'a', 'b'], 1, 0]);
  });
});
