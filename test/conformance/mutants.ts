/** A way to break the port: one piece of source, replaced. */
export interface Mutant {
  readonly name: string;
  /** The changes, each to a text that stands exactly once in its file under src/. */
  readonly changes: readonly (readonly [file: string, from: string, to: string])[];
  /** Seen by runs of listings only: it is in what the random programs do not use. */
  readonly inScenario?: boolean;
}

const loop = 'asyncio/eventLoop.ts';
const queue = 'asyncio/queue.ts';
const semaphore = 'asyncio/semaphore.ts';
const task = 'asyncio/task.ts';
const supermarket = 'scenarios/supermarket/program.ts';

/** Numbers of the callback kinds `wakeup` and `gather` in the trace's vocabulary. */
const [WAKEUP, GATHER] = [2, 6];

export const mutants: readonly Mutant[] = [
  {
    name: '[T5] equal timers fire first come first served',
    changes: [
      [
        'asyncio/timerHeap.ts',
        'return a.when < b.when;',
        'return a.when < b.when || (a.when === b.when && a.detail < b.detail);',
      ],
    ],
  },
  {
    name: '[H] on ties the heap prefers the left child',
    changes: [
      [
        'asyncio/heapq.ts',
        '!lessThan(heap[childPos] as T, heap[childPos + 1] as T)',
        'lessThan(heap[childPos + 1] as T, heap[childPos] as T)',
      ],
    ],
  },
  {
    name: '[H] an element rises past equal ones',
    changes: [
      [
        'asyncio/heapq.ts',
        'if (!lessThan(item, parent)) break;',
        'if (lessThan(parent, item)) break;',
      ],
    ],
  },
  {
    name: '[H] on ties the heap of timers prefers the left child',
    changes: [
      ['asyncio/timerHeap.ts', 'if (!earlier(child, right)) {', 'if (earlier(right, child)) {'],
    ],
  },
  {
    name: '[H] a timer rises past those with the same deadline',
    changes: [
      [
        'asyncio/timerHeap.ts',
        'if (!earlier(timer, parent)) break;',
        'if (earlier(parent, timer)) break;',
      ],
    ],
  },
  {
    name: '[T4] cancelled timers are never compacted',
    changes: [[loop, 'count > MIN_SCHEDULED_TIMER_HANDLES &&', 'count > Infinity &&']],
  },
  {
    name: '[T4] the due loop lowers the count of cancelled timers',
    changes: [
      [
        loop,
        'this.popTimer();\n      this.ready.append(timer);',
        'this.popTimer();\n      if (timer.cancelled) this.timerCancelledCount--;\n      this.ready.append(timer);',
      ],
    ],
  },
  {
    name: '[T4] compaction does not make a heap of what it keeps',
    changes: [[loop, 'heapify(kept, earlier);', '']],
  },
  {
    name: '[T2] a timer is due at its deadline exactly, without the resolution of the clock',
    changes: [[loop, 'timer.when < end', 'timer.when <= this.now']],
  },
  {
    name: '[T1] idling adds the time to wait instead of assigning the deadline',
    changes: [[loop, 'this.now = until;', 'this.now += until - now;']],
  },
  {
    name: '[T6] select waits as long as it takes',
    changes: [
      [loop, 'const MAXIMUM_SELECT_TIMEOUT = 86_400;', 'const MAXIMUM_SELECT_TIMEOUT = Infinity;'],
    ],
  },
  {
    name: '[L1] what callbacks schedule runs in the same iteration',
    changes: [
      [loop, 'for (let todo = ready.length; todo > 0; todo--) {', 'while (ready.length > 0) {'],
    ],
  },
  {
    name: '[L1] cancelled handles do not count among those of the iteration',
    changes: [
      [
        loop,
        'if (handle.cancelled) continue;',
        'if (handle.cancelled) {\n        if (ready.length >= todo) todo++;\n        continue;\n      }',
      ],
    ],
  },
  {
    name: '[L1] an input on the deadline of a timer comes together with it',
    changes: [[loop, 'inputTime < until', 'inputTime <= until']],
  },
  {
    name: '[L3] the loop leaves at once when main is done',
    changes: [
      [
        loop,
        'for (let todo = ready.length; todo > 0; todo--) {',
        'for (let todo = ready.length; todo > 0 && !this.stopping; todo--) {',
      ],
    ],
  },
  {
    name: 'a skipped handle costs nothing',
    changes: [
      [loop, 'this.now += callbackCost;', 'if (!handle.cancelled) this.now += callbackCost;'],
    ],
  },
  {
    name: '[K2] a wake-up runs in the iteration in which it was scheduled',
    changes: [
      [
        loop,
        'for (let todo = ready.length; todo > 0; todo--) {',
        `for (let todo = ready.length; todo > 0 || (ready.length > 0 && ready.at(0).kind === ${WAKEUP}); todo--) {`,
      ],
    ],
  },
  {
    name: '[K5] a child reports to its gather in the iteration in which it ends',
    changes: [
      [
        'asyncio/future.ts',
        'else this.loop.append(callbacks);',
        `else if (callbacks.kind === ${GATHER}) callbacks.run();\n    else this.loop.append(callbacks);`,
      ],
    ],
  },
  {
    name: '[K4] sleep(0) is a timer',
    changes: [['asyncio/sleep.ts', 'if (delay <= 0)', 'if (delay < 0)']],
  },
  {
    name: '[K4] a sleep that is cancelled forgets to cancel its timer',
    changes: [
      [
        'asyncio/sleep.ts',
        'this.begun = true;\n    this.cancel();\n    throw error;',
        'this.begun = true;\n    throw error;',
      ],
    ],
  },
  {
    name: '[K6] a cancel that meets a woken task is lost',
    changes: [
      [task, 'this.mustCancel = true;\n', 'if (this.waiter === null) this.mustCancel = true;\n'],
    ],
  },
  {
    name: '[K6] a kept cancellation does not reach the future just awaited',
    changes: [[task, 'if (this.mustCancel && future.cancel()) {', 'if (false) {']],
  },
  {
    name: '[K7] uncancel leaves the kept cancellation',
    changes: [[task, 'if (this.cancelsRequested === 0) this.mustCancel = false;', '']],
  },
  {
    name: 'who awaits a failed task, or asks for its result, has not seen its error',
    changes: [
      ['asyncio/future.ts', 'this.errorSeen();\n    throw this.error;', 'throw this.error;'],
    ],
  },
  {
    name: 'who asks for an exception has not seen it',
    changes: [
      ['asyncio/future.ts', 'this.errorSeen();\n    return this.error;', 'return this.error;'],
    ],
  },
  {
    name: 'a cancel that comes after a task has failed leaves its error unseen',
    changes: [[task, 'this.errorSeen();', '']],
  },
  {
    name: 'a gather that is done already does not look at who fails later',
    changes: [['asyncio/gather.ts', 'if (!child.cancelled()) child.exception();', '']],
  },
  {
    name: '[L3] the end of main leaves its error unseen',
    changes: [[loop, 'if (!future.cancelled()) future.exception();', '']],
  },
  {
    name: '[K5] gather waits for all children in spite of an error',
    changes: [
      [
        'asyncio/gather.ts',
        'if (!this.returnExceptions && child.failed) {',
        'if (!this.returnExceptions && child.failed && this.finished === this.distinct) {',
      ],
    ],
  },
  {
    name: 'gather counts a future given twice twice',
    changes: [['asyncio/gather.ts', 'new Set(children).size', 'children.length']],
  },
  {
    name: '[Q4] an overtaken getter goes back to the head of the line',
    changes: [
      [
        queue,
        'while (this.empty()) {\n      if',
        'for (let again = false; this.empty(); again = true) {\n      if',
      ],
      [
        queue,
        'this.getters.append(getter);',
        'const others = again ? Array.from(this.getters) : [];\n' +
          '      for (const other of others) this.getters.remove(other);\n' +
          '      this.getters.append(getter);\n' +
          '      for (const other of others) this.getters.append(other);',
      ],
    ],
  },
  {
    name: '[Q4] a woken putter does not look whether there is still room',
    changes: [[queue, 'while (this.full()) {', 'if (this.full()) {']],
  },
  {
    name: '[Q5] a woken getter that is cancelled does not hand on',
    changes: [[queue, 'if (useful && !waiter.cancelled()) this.wakeupNext(waiters, line);', '']],
  },
  {
    name: '[Q3] a wake-up that meets a cancelled waiter is lost',
    changes: [
      [
        queue,
        'while (waiters.length > 0) {\n      const waiter = waiters.popleft();\n      if (this.wake(waiter, line)) return;',
        'while (waiters.length > 0) {\n      const waiter = waiters.popleft();\n      this.wake(waiter, line);\n      return;',
      ],
    ],
  },
  {
    name: '[Q6] join looks again when it wakes',
    changes: [[queue, 'if (this.unfinished > 0) yield*', 'while (this.unfinished > 0) yield*']],
  },
  {
    name: '[Q8] shutdown wakes the putters before the getters',
    changes: [
      [
        queue,
        'this.wakeAll(this.getters, waiterLine.getters);\n    this.wakeAll(this.putters, waiterLine.putters);',
        'this.wakeAll(this.putters, waiterLine.putters);\n    this.wakeAll(this.getters, waiterLine.getters);',
      ],
    ],
  },
  {
    name: '[Q8] an immediate shutdown leaves the count of unfinished items',
    changes: [[queue, 'if (this.unfinished > 0) this.unfinished--;', '']],
  },
  {
    name: 'a raised maxsize wakes one putter only',
    changes: [[queue, 'places > 0 && this.putters.length > 0; places--', 'places > 0; places = 0']],
  },
  {
    name: 'a dismissed worker that is busy is cancelled at once',
    changes: [[queue, 'this.dismissed.add(worker);', 'worker.cancel();']],
  },
  {
    name: '[S1] newcomers overtake a semaphore’s woken waiters',
    changes: [
      [semaphore, 'for (const waiter of this.waiters) if (!waiter.cancelled()) return true;\n', ''],
    ],
  },
  {
    name: 'a permit that was withdrawn is handed on when it comes back',
    changes: [[semaphore, 'if (this.value > 0) this.wakeUpNext();', 'this.wakeUpNext();']],
  },
  {
    name: '[S2] a semaphore’s woken waiter that is cancelled keeps the permit',
    changes: [[semaphore, 'this.move(permitMove.givenBack, 1);', '']],
  },
  {
    name: '[S2] who leaves the wait wakes nobody',
    changes: [[semaphore, 'while (this.value > 0 && this.wakeUpNext());', '']],
  },
  {
    name: '[S4] a clear stops those whom set has woken',
    changes: [
      [
        'asyncio/event.ts',
        'yield waiter;\n',
        'yield waiter;\n      if (!this.value) yield* this.wait();\n',
      ],
    ],
  },
  {
    name: '[W1] a deadline that has come is put onto the heap',
    changes: [['asyncio/timeouts.ts', 'when <= loop.time()', 'when < loop.time() - 1']],
  },
  {
    name: '[W2] a timeout swallows a cancellation from elsewhere',
    changes: [
      ['asyncio/timeouts.ts', '.uncancel() <= this.cancelling;', '.uncancel() <= Infinity;'],
    ],
  },
  {
    name: '[W3] wait_for(…, 0) begins its coroutine',
    changes: [['asyncio/waitFor.ts', '!(seconds <= 0)', '!(seconds < 0)']],
  },
  {
    name: 'the trace says of who is woken that he left',
    changes: [[queue, 'done ? code.waiterLeft : code.woken', 'code.waiterLeft']],
  },
  {
    name: 'the trace tells the line above the right one',
    changes: [['asyncio/annotate.ts', 'task.line = line;', 'task.line = line - 1;']],
  },
  {
    name: 'the fold lets the count of cancelled timers be lowered by the due loop',
    changes: [
      [
        'timeline/fold.ts',
        'if (cancelled) snapshot.cancelledReady.add(timer);',
        'if (cancelled) {\n        snapshot.cancelledReady.add(timer);\n        snapshot.cancelledTimers--;\n      }',
      ],
    ],
  },
  {
    name: 'the fold forgets that a request to cancel is kept',
    changes: [
      [
        'timeline/fold.ts',
        "if (event.route === 'nextStep') task.mustCancel = true;\n      else if",
        'if',
      ],
    ],
  },
  {
    name: 'the fold takes the error of the first failed task for the one that was seen',
    changes: [
      [
        'timeline/fold.ts',
        'failures.findIndex((failure) => failure.task === task)',
        'failures.length > 0 ? 0 : task',
      ],
    ],
  },
  {
    name: 'randrange takes the remainder instead of drawing again',
    inScenario: true,
    changes: [
      [
        'scenarios/random.ts',
        'while (drawn >= stop) drawn = this.#twister.random_int() >>> spare;',
        'drawn %= stop;',
      ],
    ],
  },
  {
    name: 'the last cashier is sent home first',
    inScenario: true,
    changes: [[supermarket, 'sort(([a], [b]) => a - b)', 'sort(([a], [b]) => b - a)']],
  },
  {
    name: 'a new checkout time does not reach the tills',
    inScenario: true,
    changes: [[supermarket, 'if (product >= 0)', 'if (product > 99)']],
  },
  {
    name: 'the panel marks the line above the one on which the door waits',
    inScenario: true,
    changes: [['scenarios/supermarket/lines.ts', 'interval: 42', 'interval: 41']],
  },
];
