import { Chance } from './chance';
import {
  type Act,
  errorNames,
  type Item,
  type Op,
  type Program,
  type Wait,
  type What,
} from './program';

/** What a program is mostly about: chance alone would hardly ever build what these need. */
type Theme =
  | 'anything'
  | 'workers'
  | 'crowd'
  | 'sleepers'
  | 'timeouts'
  | 'cancels'
  | 'priorities'
  | 'semaphores'
  | 'gathers'
  | 'compaction'
  | 'handles'
  | 'joins'
  | 'shutdowns'
  | 'rope'
  | 'drift';

/** The compaction ones are long, so they come half as often. */
const themes: readonly Theme[] = [
  ...(['anything', 'workers', 'crowd', 'sleepers', 'timeouts', 'cancels'] as const),
  ...(['anything', 'workers', 'crowd', 'sleepers', 'timeouts', 'cancels'] as const),
  ...(['priorities', 'semaphores', 'gathers', 'handles', 'joins', 'anything'] as const),
  ...(['priorities', 'semaphores', 'gathers', 'handles', 'joins', 'anything'] as const),
  ...(['crowd', 'joins', 'shutdowns', 'rope', 'drift', 'compaction'] as const),
];

/** Ties, near ties on both sides of the clock's resolution, floats that almost agree, and long ones. */
const delays = [
  0,
  0,
  -1,
  0.1,
  0.1,
  0.2,
  0.3,
  0.1 + 0.2,
  0.5,
  1,
  1,
  5e-10,
  1e-9,
  2e-9,
  1e-6,
  2e-6,
  3e-6,
  5e-6,
];
const longDelays = [100, 3600, 100_000, 200_000];

/** An operation that gets its number when the program is complete. */
const make = (given: Act | Wait): Op => ({ ...given, id: 0 });

/** Makes one program. The same seed and index always make the same. */
class Maker {
  readonly #chance: Chance;
  readonly #theme: Theme;
  readonly #program: Program;
  readonly #bodyCount: number;
  #nextItem = 0;
  /** In a crowd: how many of a hundred get, and do not put. */
  readonly #getters: number;
  #items: 'ints' | 'ranked' | 'tuples' | 'mixed' | 'unranked' = 'ints';

  constructor(seed: number, index: number) {
    const chance = new Chance(seed, index);
    this.#chance = chance;
    this.#theme = chance.pick(themes);
    this.#bodyCount = chance.between(2, this.#theme === 'crowd' ? 7 : 5);
    const priorities = this.#theme === 'priorities';
    const bounded = this.#theme === 'shutdowns' || this.#theme === 'rope';
    this.#getters = chance.pick([0, 10, 50, 90, 100]);
    this.#items = chance.weighted<'ints' | 'ranked' | 'tuples' | 'mixed' | 'unranked'>([
      [4, () => 'ints'],
      [3, () => 'ranked'],
      [2, () => 'tuples'],
      [1, () => 'mixed'],
      [1, () => 'unranked'],
    ]);
    this.#program = {
      queues: chance.list(chance.between(1, 2), () => ({
        kind: priorities
          ? 'priority'
          : chance.pick(['fifo', 'fifo', 'fifo', 'priority', 'lifo'] as const),
        maxsize: chance.pick(
          priorities ? [0, 3, 7] : bounded ? [1, 1, 2, 3] : [1, 1, 2, 2, 3, 0, -1],
        ),
      })),
      semaphores: chance.list(this.#theme === 'semaphores' ? 1 : chance.between(0, 1), () => ({
        value: chance.pick([0, 1, 1, 2]),
        bounded: chance.percent(30),
      })),
      events: chance.between(0, 1),
      futures: chance.between(0, 2),
      bodies: [],
      inputs: [],
    };
  }

  make(): Program {
    const chance = this.#chance;
    const program = this.#program;
    for (let index = 1; index < this.#bodyCount; index++) {
      program.bodies[index] = this.#themed(index);
    }
    program.bodies[0] = this.#main();
    const inputs = chance.percent(40) ? chance.between(1, 4) : 0;
    let at = 0;
    for (let n = 0; n < inputs; n++) {
      at += chance.pick([0, 0.05, 0.1, 0.3, 1, 1e-6, 4e-6]);
      program.inputs.push({ at, acts: this.#acts(0, chance.between(1, 2)) });
    }
    // Most programs that would hang are ended from outside, which is where cancellation is tested most.
    if (chance.percent(70)) {
      program.inputs.push({ at: at + 300_000, acts: [make({ op: 'cancelAll' })] });
    }
    return numbered(program);
  }

  #main(): Op[] {
    const chance = this.#chance;
    const ops: Op[] = [];
    for (let index = 1; index < this.#bodyCount; index++) {
      ops.push(make({ op: 'spawn', body: index }));
      if (chance.percent(this.#theme === 'crowd' ? 30 : 15)) {
        ops.push(make({ op: 'spawn', body: index }));
      }
      if (chance.percent(12)) ops.push(this.#op(0, 1));
    }
    ops.push(...this.#themed(0));
    if (chance.percent(60)) {
      const of = chance.list(this.#bodyCount - 1, (n): What => ({ kind: 'task', task: n + 1 }));
      ops.push(
        make({ op: 'await', what: { kind: 'gather', of, returnExceptions: chance.percent(70) } }),
      );
    } else if (chance.percent(50)) ops.push(make({ op: 'sleep', delay: chance.pick(delays) }));
    return ops;
  }

  #themed(index: number): Op[] {
    const chance = this.#chance;
    const queue = chance.below(this.#program.queues.length);
    switch (this.#theme) {
      case 'workers':
      case 'priorities': {
        if (index === 0) return this.#ops(index, chance.between(1, 4), 1);
        if (index % 2 === 1) {
          const work = chance.percent(60)
            ? [make({ op: 'sleep', delay: chance.pick(delays) })]
            : this.#ops(index, chance.between(0, 2), 2);
          const served = [make({ op: 'get', queue }), ...work, make({ op: 'taskDone', queue })];
          return [make({ op: 'repeat', times: chance.between(1, 5), body: served })];
        }
        const put = this.#put(queue, chance.percent(75));
        const pause = chance.percent(40)
          ? [make({ op: 'sleep', delay: chance.pick(delays) })]
          : this.#ops(index, chance.below(2), 2);
        const round = [
          put,
          ...chance.list(chance.below(3), () => this.#put(queue, true)),
          ...pause,
        ];
        return [make({ op: 'repeat', times: chance.between(1, 4), body: round })];
      }
      case 'crowd': {
        // Many who get or put at once, and somebody who takes one away.
        if (index === 0) {
          const serves = this.#getters > 30;
          return this.#burst([
            [serves ? 7 : 1, () => this.#put(0, false)],
            [serves ? 1 : 7, () => make({ op: 'getNowait', queue: 0 })],
            [6, () => make({ op: 'cancel', task: this.#otherTask() })],
            [2, () => make({ op: 'spawn', body: chance.between(1, this.#bodyCount - 1) })],
            [1, () => this.#op(index, 1)],
          ]);
        }
        const what = chance.percent(this.#getters)
          ? make({ op: 'get', queue: 0 })
          : this.#put(0, true);
        return [what, ...this.#ops(index, chance.below(3), 2)];
      }
      case 'sleepers': {
        const delay = chance.pick([0.1, 0.3, 0.1 + 0.2, 1]);
        const equal = make({ op: 'sleep', delay });
        const children = chance.list(
          chance.between(2, 9),
          (n): What => ({
            kind: 'coroutine',
            value: n,
            body: [chance.percent(80) ? equal : this.#op(index, 2)],
          }),
        );
        return [
          make({
            op: 'await',
            what: { kind: 'gather', of: children, returnExceptions: chance.percent(50) },
          }),
          ...this.#ops(index, chance.below(2), 1),
        ];
      }
      case 'timeouts':
        return chance.list(chance.between(1, 3), () =>
          chance.percent(60) ? this.#timeout(index, 0) : this.#waitFor(index, 0),
        );
      case 'cancels':
        return chance.list(chance.between(1, 3), () =>
          chance.weighted([
            [4, () => this.#try(index, 0)],
            [3, () => make({ op: 'cancel', task: this.#anyTask() })],
            [1, () => this.#cancelAndBack(index)],
            [3, () => this.#op(index, 1)],
          ]),
        );
      case 'semaphores':
        if (index === 0 && chance.percent(60)) {
          return this.#burst([
            [5, () => make({ op: 'release', semaphore: 0 })],
            [3, () => make({ op: 'cancel', task: this.#otherTask() })],
            [2, () => make({ op: 'spawn', body: chance.between(1, this.#bodyCount - 1) })],
            [1, () => this.#releaseTwice()],
            [1, () => this.#withdraw()],
            [1, () => this.#withdrawAndRelease()],
            [1, () => this.#op(index, 1)],
          ]);
        }
        return chance.list(chance.between(1, 4), () =>
          chance.weighted([
            [4, () => this.#hold(index, 0)],
            [2, () => make({ op: 'acquire', semaphore: 0 })],
            [3, () => make({ op: 'release', semaphore: 0 })],
            [2, () => make({ op: 'cancel', task: this.#anyTask() })],
            [2, () => this.#releaseTwice()],
            [1, () => this.#withdrawAndRelease()],
            [2, () => this.#op(index, 1)],
          ]),
        );
      case 'gathers':
        return chance.list(chance.between(1, 3), () =>
          chance.percent(50)
            ? make({ op: 'await', what: this.#gather(index, 0) })
            : this.#op(index, 0),
        );
      case 'shutdowns':
        if (index === 0) return this.#shutdown();
        // The others come later, so that they do not spoil what main has set up.
        return [
          make({ op: 'sleep', delay: chance.pick([1e-6, 0.1, 0.5]) }),
          ...this.#ops(index, chance.between(1, 3), 1),
        ];
      case 'drift':
        return index === 1 ? this.#drift() : this.#ops(index, chance.between(1, 2), 1);
      case 'rope':
        return index === 0 ? this.#rope() : [this.#put(0, true), ...this.#ops(index, 1, 2)];
      case 'compaction': {
        if (index > 2) return this.#ops(index, chance.between(1, 3), 1);
        // Long deadlines that are taken back leave their timers in the heap.
        const quick = chance.percent(50)
          ? [make({ op: 'sleep', delay: chance.pick([0, 1e-6, 0.1]) })]
          : this.#ops(index, 1, 2);
        const delay = chance.pick([50, 100, 3600]);
        const round = [
          make({ op: 'timeout', delay, body: quick }),
          ...(chance.percent(40)
            ? [make({ op: 'callLater', delay: chance.pick([1, 50, 60]), acts: [] })]
            : []),
        ];
        return [
          make({ op: 'repeat', times: chance.between(60, 130), body: round }),
          ...this.#ops(index, chance.between(1, 2), 1),
        ];
      }
      case 'handles':
        return chance.list(chance.between(1, 5), () =>
          chance.percent(60) ? this.#handle(index, 0) : this.#op(index, 0),
        );
      case 'joins':
        if (index === 0 && chance.percent(60)) {
          return [
            this.#put(queue, false),
            ...this.#burst([
              [4, () => this.#put(queue, false)],
              [2, () => make({ op: 'getNowait', queue })],
              [5, () => make({ op: 'taskDone', queue })],
              [1, () => make({ op: 'spawn', body: chance.between(1, this.#bodyCount - 1) })],
              [1, () => this.#op(index, 1)],
            ]),
          ];
        }
        if (chance.percent(50)) return [make({ op: 'join', queue }), this.#op(index, 1)];
        return chance.list(chance.between(1, 5), () =>
          chance.weighted([
            [3, () => this.#put(queue, chance.percent(50))],
            [2, () => make({ op: 'getNowait', queue })],
            [3, () => make({ op: 'taskDone', queue })],
            [3, () => make({ op: 'join', queue })],
            [2, () => this.#op(index, 0)],
          ]),
        );
      case 'anything':
        return this.#ops(index, chance.between(1, 6), 0);
    }
  }

  /**
   * Getters and putters can stand in line at once only while woken ones have not run yet: a callback
   * empties the full queue, a newcomer finds it empty, and the next callback shuts it down.
   */
  #shutdown(): Op[] {
    const chance = this.#chance;
    const queue = 0;
    const places = Math.max(1, this.#program.queues[queue]?.maxsize ?? 1);
    const putting = chance.list(
      places + chance.between(1, 2),
      (n): What => ({ kind: 'coroutine', value: n, body: [this.#put(queue, true)] }),
    );
    const getting: What = {
      kind: 'coroutine',
      value: 0,
      body: [make({ op: 'get', queue }), make({ op: 'taskDone', queue })],
    };
    const joining: What = { kind: 'join', queue };
    const emptying = chance.list(places, () => make({ op: 'getNowait', queue }));
    const gathered = (of: What[]): What => ({ kind: 'gather', of, returnExceptions: true });
    const immediate = chance.percent(50);
    return [
      ...chance.list(places, () => this.#put(queue, false)),
      make({ op: 'callSoon', acts: [] }),
      make({
        op: 'timeout',
        delay: 1,
        body: [
          make({
            op: 'await',
            what: gathered([
              ...putting,
              joining,
              {
                kind: 'coroutine',
                value: 0,
                body: [
                  make({ op: 'sleep', delay: 0 }),
                  make({ op: 'callSoon', acts: emptying }),
                  make({ op: 'waitFor', what: gathered([getting]), timeout: 0.5 }),
                ],
              },
              {
                kind: 'coroutine',
                value: 0,
                body: [
                  ...chance.list(chance.pick([1, 1, 2, 3]), () => make({ op: 'sleep', delay: 0 })),
                  make({ op: 'callSoon', acts: [make({ op: 'shutdown', queue, immediate })] }),
                ],
              },
            ]),
          }),
        ],
      }),
      ...chance.list(chance.between(0, places), () => make({ op: 'taskDone', queue })),
      make({ op: 'waitFor', what: joining, timeout: 1 }),
    ];
  }

  /** The capacity goes up and down while putters wait. */
  #rope(): Op[] {
    const chance = this.#chance;
    const putting = chance.list(
      chance.between(2, 6),
      (n): What => ({ kind: 'coroutine', value: n, body: [this.#put(0, true)] }),
    );
    const setting = chance.list(chance.between(1, 4), () =>
      chance.percent(70)
        ? make({ op: 'setMaxsize', queue: 0, maxsize: chance.pick([0, 1, 2, 3, 4, 6, -1]) })
        : make({ op: chance.percent(50) ? 'getNowait' : 'look', queue: 0 }),
    );
    const pulling: What = {
      kind: 'coroutine',
      value: 0,
      body: setting.flatMap((op) =>
        chance.percent(50) ? [op, make({ op: 'sleep', delay: chance.pick([0, 0.1]) })] : [op],
      ),
    };
    const what: What = { kind: 'gather', of: [...putting, pulling], returnExceptions: true };
    return [make({ op: 'waitFor', what, timeout: chance.pick([0.5, 1, null]) })];
  }

  /** Many things in one step, while others wait: who is woken has not run yet when the next comes. */
  #burst(makers: readonly (readonly [number, () => Op])[]): Op[] {
    const chance = this.#chance;
    const pause = (): Op => make({ op: 'sleep', delay: chance.pick([0, 0, 0.1]) });
    const bursts = chance.list(chance.between(1, 3), () => [
      pause(),
      ...chance.list(chance.between(2, 5), () => chance.weighted(makers)),
    ]);
    return bursts.flat();
  }

  /** A request to cancel that is taken back before it was carried out (rule K7). */
  #cancelAndBack(index: number): Op {
    const chance = this.#chance;
    const again = chance.percent(30) ? [make({ op: 'cancel', task: -1 })] : [];
    const ops = [...again, make({ op: 'cancel', task: -1 }), make({ op: 'uncancel', task: -1 })];
    return make({ op: 'repeat', times: 1, body: [...ops, this.#op(index, 2)] });
  }

  #withdraw(): Op {
    return make({ op: 'withdraw', semaphore: 0, permits: this.#chance.between(1, 2) });
  }

  /** A permit comes back that was withdrawn, while some wait for one. */
  #withdrawAndRelease(): Op {
    const newcomer: What = { kind: 'acquire', semaphore: 0 };
    const body = [this.#withdraw(), make({ op: 'release', semaphore: 0 })];
    const of = [newcomer, newcomer, { kind: 'coroutine', value: 0, body } satisfies What];
    return make({ op: 'await', what: { kind: 'gather', of, returnExceptions: true } });
  }

  /** Two permits at once while one may wait: a newcomer then finds a permit and a woken waiter. */
  #releaseTwice(): Op {
    const release = make({ op: 'release', semaphore: 0 });
    const newcomer: What = { kind: 'acquire', semaphore: 0 };
    const releasing: What = { kind: 'coroutine', value: 0, body: [release, release] };
    const of = [newcomer, releasing, newcomer, newcomer];
    return make({ op: 'await', what: { kind: 'gather', of, returnExceptions: true } });
  }

  /**
   * Cancelled timers behind one that fires at the same time leave the heap uncounted (rule T4), so
   * that later a compaction comes too early.
   */
  #drift(): Op[] {
    const chance = this.#chance;
    const cancelled = (delay: number): Op[] => [
      make({ op: 'callLater', delay, acts: [] }),
      make({ op: 'cancelHandle', back: 0 }),
    ];
    const left = chance.between(10, 40);
    return [
      make({ op: 'callLater', delay: 0.1, acts: [] }),
      make({ op: 'repeat', times: chance.between(20, 60), body: cancelled(0.1) }),
      make({ op: 'sleep', delay: 0.2 }),
      make({ op: 'callLater', delay: 20, acts: [] }),
      make({ op: 'repeat', times: left, body: cancelled(50) }),
      make({
        op: 'repeat',
        times: 105 - left,
        body: [make({ op: 'callLater', delay: chance.pick([40, 50]), acts: [] })],
      }),
      make({ op: 'sleep', delay: 0 }),
    ];
  }

  #ops(index: number, count: number, depth: number): Op[] {
    return this.#chance.list(count, () => this.#op(index, depth));
  }

  #acts(index: number, count: number, depth = 0): Op[] {
    return this.#chance.list(count, () => this.#act(index, depth));
  }

  #op(index: number, depth: number): Op {
    const chance = this.#chance;
    const { queues, semaphores, events } = this.#program;
    const queue = chance.below(queues.length);
    const deep = depth < 3 ? 1 : 0;
    const op = chance.weighted<Op>([
      [8, () => make({ op: 'sleep', delay: this.#delay() })],
      [7, () => this.#put(queue, true)],
      [7, () => make({ op: 'get', queue })],
      [2, () => make({ op: 'join', queue })],
      [semaphores.length * 2, () => make({ op: 'acquire', semaphore: 0 })],
      [semaphores.length * 2 * deep, () => this.#hold(index, depth)],
      [events * 3, () => make({ op: 'wait', event: 0 })],
      [5, () => this.#await(index, depth)],
      [4 * deep, () => this.#waitFor(index, depth)],
      [4 * deep, () => this.#timeout(index, depth)],
      [4 * deep, () => this.#try(index, depth)],
      [
        2 * deep,
        () =>
          make({
            op: 'repeat',
            times: chance.between(2, 3),
            body: this.#ops(index, chance.between(1, 2), depth + 1),
          }),
      ],
      [22, () => this.#act(index, depth)],
    ]);
    if (chance.percent(12)) op.hard = true;
    return op;
  }

  #act(index: number, depth: number): Op {
    const chance = this.#chance;
    const { queues, semaphores, events, futures } = this.#program;
    const queue = chance.below(queues.length);
    const task = this.#anyTask();
    const future = chance.below(Math.max(1, futures));
    const act = chance.weighted<Op>([
      [6, () => this.#put(queue, false)],
      [6, () => make({ op: 'getNowait', queue })],
      [5, () => make({ op: 'taskDone', queue })],
      [1, () => make({ op: 'shutdown', queue, immediate: chance.percent(40) })],
      [2, () => make({ op: 'setMaxsize', queue, maxsize: chance.pick([0, 1, 1, 2, 3, 4, -1]) })],
      [1, () => make({ op: 'dismiss', queue, task })],
      [1, () => make({ op: 'recall', queue, task })],
      [1, () => make({ op: 'look', queue })],
      [7, () => make({ op: 'cancel', task })],
      [2, () => make({ op: 'uncancel', task })],
      [1, () => make({ op: 'inspect', task })],
      [1, () => make({ op: 'exception', task })],
      [
        index < this.#bodyCount - 1 ? 2 : 0,
        () => make({ op: 'spawn', body: chance.between(index + 1, this.#bodyCount - 1) }),
      ],
      [semaphores.length * 4, () => make({ op: 'release', semaphore: 0 })],
      [semaphores.length, () => this.#withdraw()],
      [semaphores.length, () => make({ op: 'locked', semaphore: 0 })],
      [events * 3, () => make({ op: 'set', event: 0 })],
      [events * 2, () => make({ op: 'clear', event: 0 })],
      [events, () => make({ op: 'isSet', event: 0 })],
      [futures * 2, () => make({ op: 'resolve', future, value: chance.below(9) })],
      [futures, () => make({ op: 'reject', future })],
      [futures, () => make({ op: 'cancelFuture', future })],
      [depth < 3 ? 5 : 0, () => this.#handle(index, depth)],
      [1, () => make({ op: 'cancelHandle', back: chance.below(3) })],
      [1, () => make({ op: 'reschedule', delay: this.#timeoutDelay() })],
      [1, () => make({ op: 'block', seconds: chance.pick([0.05, 0.3, 2e-6]) })],
      [1, () => make({ op: 'time' })],
      [1, () => ({ ...make({ op: 'raise', error: chance.pick(errorNames) }), hard: true })],
    ]);
    if (chance.percent(8)) act.hard = true;
    return act;
  }

  #handle(index: number, depth: number): Op {
    const chance = this.#chance;
    const acts = this.#acts(index, chance.between(0, 2), depth + 2);
    const { futures } = this.#program;
    return chance.weighted<Op>([
      [3, () => make({ op: 'callSoon', acts })],
      [3, () => make({ op: 'callLater', delay: chance.pick(delays), acts })],
      [1, () => make({ op: 'callAt', when: chance.pick(delays), acts })],
      [2, () => make({ op: 'cancelHandle', back: chance.below(3) })],
      [1, () => make({ op: 'watch', task: this.#anyTask(), acts })],
      [futures, () => make({ op: 'watch', future: chance.below(Math.max(1, futures)), acts })],
    ]);
  }

  #put(queue: number, waits: boolean): Op {
    return make({ op: waits ? 'put' : 'putNowait', queue, item: this.#item() });
  }

  #item(): Item {
    const chance = this.#chance;
    const id = this.#nextItem++;
    const rank = chance.below(3);
    switch (this.#items) {
      case 'ints':
        return chance.percent(50) ? id : rank;
      case 'ranked':
        return { id, rank };
      case 'tuples':
        return chance.percent(70) ? [rank, id] : [rank, chance.pick(['a', 'b', 'ab']), id];
      case 'mixed':
        return chance.pick<Item>([id, 'a', 'b', [rank, id], { id, rank }, { id }]);
      case 'unranked':
        return chance.percent(60) ? [rank, { id }] : { id };
    }
  }

  #await(index: number, depth: number): Op {
    return make({ op: 'await', what: this.#what(index, depth, true) });
  }

  #what(index: number, depth: number, alone: boolean): What {
    const chance = this.#chance;
    const { events, futures, queues, semaphores } = this.#program;
    const queue = chance.below(queues.length);
    const later = index < this.#bodyCount - 1;
    const inner = depth < 3;
    return chance.weighted<What>([
      // Only later bodies: two tasks that await one another could not be cancelled, in CPython either.
      [
        later ? 5 : 0,
        () => ({ kind: 'task', task: chance.between(index + 1, this.#bodyCount - 1) }),
      ],
      [alone && chance.percent(10) ? 2 : 0, () => ({ kind: 'task', task: -1 })],
      [futures * 2, () => ({ kind: 'future', future: chance.below(futures) })],
      [2, () => ({ kind: 'sleep', delay: this.#delay(), value: chance.below(9) })],
      [2, () => ({ kind: 'get', queue })],
      [1, () => ({ kind: 'put', queue, item: this.#item() })],
      [1, () => ({ kind: 'join', queue })],
      [semaphores.length, () => ({ kind: 'acquire', semaphore: 0 })],
      [events, () => ({ kind: 'wait', event: 0 })],
      [inner ? 2 : 0, () => this.#gather(index, depth)],
      [
        inner ? 4 : 1,
        () => ({
          kind: 'coroutine',
          body: inner ? this.#ops(index, chance.between(0, 2), depth + 1) : [],
          value: chance.below(9),
        }),
      ],
    ]);
  }

  #gather(index: number, depth: number): What {
    const chance = this.#chance;
    const of = chance.list(chance.between(0, 4), () => this.#what(index, depth + 1, false));
    const [first] = of;
    // The same future twice counts once.
    const shared = first?.kind === 'task' || first?.kind === 'future' || first?.kind === 'gather';
    if (first !== undefined && shared && chance.percent(25)) of.push(first);
    return { kind: 'gather', of, returnExceptions: chance.percent(50) };
  }

  #waitFor(index: number, depth: number): Op {
    return make({
      op: 'waitFor',
      what: this.#what(index, depth, true),
      timeout: this.#timeoutDelay(),
    });
  }

  #timeout(index: number, depth: number): Op {
    const chance = this.#chance;
    const ops = this.#ops(index, chance.between(1, 2), depth + 1);
    if (depth < 2 && chance.percent(35)) ops.push(this.#timeout(index, depth + 1));
    return make({ op: 'timeout', delay: this.#timeoutDelay(), body: ops });
  }

  #try(index: number, depth: number): Op {
    const chance = this.#chance;
    return make({
      op: 'try',
      body: this.#ops(index, chance.between(1, 2), depth + 1),
      catches: chance.percent(60) ? 'cancelled' : 'all',
      handler: chance.percent(30)
        ? [make({ op: 'uncancel', task: -1 }), ...this.#ops(index, chance.below(2), depth + 1)]
        : this.#ops(index, chance.between(0, 2), depth + 1),
      reraises: chance.percent(50),
      last: chance.percent(40) ? this.#ops(index, 1, depth + 1) : [],
    });
  }

  #hold(index: number, depth: number): Op {
    const ops = this.#ops(index, this.#chance.between(1, 2), depth + 1);
    return make({ op: 'hold', semaphore: 0, body: ops });
  }

  #delay(): number {
    const chance = this.#chance;
    return chance.weighted([
      [4, () => chance.pick(longDelays)],
      [16, () => chance.below(1000) / 997],
      [80, () => chance.pick(delays)],
    ]);
  }

  #timeoutDelay(): number | null {
    const chance = this.#chance;
    if (chance.percent(8)) return null;
    return chance.percent(15) ? chance.pick(longDelays) : chance.pick(delays);
  }

  /** A task that main has made, most likely an early one: they wait at the heads of the lines. */
  #otherTask(): number {
    const chance = this.#chance;
    return chance.percent(50) ? 1 : chance.between(1, this.#bodyCount - 1);
  }

  /** Any task, also the current one and one that may not be there. */
  #anyTask(): number {
    return this.#chance.percent(12) ? -1 : this.#chance.below(this.#bodyCount);
  }
}

/** All operations that stand in a program, in the order in which it is read. */
export function* opsOf(program: Program): Generator<Op, void> {
  for (const ops of program.bodies) yield* within(ops);
  for (const { acts } of program.inputs) yield* within(acts);
}

function* within(ops: readonly Op[]): Generator<Op, void> {
  for (const op of ops) {
    yield op;
    if ('body' in op && typeof op.body === 'object') yield* within(op.body);
    if ('acts' in op) yield* within(op.acts);
    if ('handler' in op) yield* within([...op.handler, ...op.last]);
    if ('what' in op) yield* withinWhat(op.what);
  }
}

function* withinWhat(what: What): Generator<Op, void> {
  if (what.kind === 'coroutine') yield* within(what.body);
  if (what.kind === 'gather') for (const each of what.of) yield* withinWhat(each);
}

/** Gives each operation its number, from 1. Parts that were shared are separate afterwards. */
export function numbered(program: Program): Program {
  const copy = JSON.parse(JSON.stringify(program)) as Program;
  let next = 1;
  for (const op of opsOf(copy)) op.id = next++;
  return copy;
}

export function generate(seed: number, index: number): Program {
  return new Maker(seed, index).make();
}
