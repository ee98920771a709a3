import type { WaiterLine } from '../../src/trace';
import { Recording } from './recording';
import { SwappingHeap } from './swappingHeap';

const kinds = ['fifo', 'priority', 'lifo'] as const;
const waits = ['get', 'put', 'join', 'semaphore', 'event'] as const;
const lines: readonly WaiterLine[] = ['getters', 'putters', 'joiners', 'semaphore', 'event'];

/**
 * Writes a trace that no program made but that does not contradict itself, one event or a few for each
 * number it is given. One task runs at a time; items and timers are numbers that sort themselves.
 */
export class RandomRun extends Recording {
  #time = 0;
  #tasks = 0;
  #timers = 0;
  #items = 0;
  #running = -1;
  /** Callbacks in the ready queue; a timer's has its number for an owner. */
  readonly #ready: { readonly step: boolean; readonly owner: number }[] = [];
  readonly #heap = new SwappingHeap();
  readonly #cancelled = new Set<number>();
  readonly #heaps = [new SwappingHeap(), new SwappingHeap(), new SwappingHeap()];
  readonly #lists: number[][] = [[], [], []];
  readonly #waiting: number[][] = lines.map(() => []);
  /** Who was cancelled while waiting and still stands in line. */
  readonly #givenUp = new Set<number>();

  constructor() {
    super();
    for (const [queue, queueKind] of kinds.entries()) this.add('queueMade', { queue, queueKind });
    this.add('semaphoreMade', { semaphore: 0, value: 1 }).add('eventMade', { event: 0 });
  }

  /** So many tasks come and wait, most of them at the semaphore, the others for the event. */
  crowd(size: number): this {
    for (let n = 0; n < size; n++) this.#act(0, n);
    for (let n = 0; n < size; n++) {
      this.#runNext();
      this.#suspend(n % 7 === 0 ? 4 : 3);
    }
    return this;
  }

  play(choices: readonly number[]): this {
    for (const choice of choices) this.#act(choice % 10, Math.floor(choice / 10));
    return this;
  }

  #act(action: number, detail: number): void {
    switch (action) {
      case 0:
        this.#ready.push({ step: true, owner: this.#tasks });
        this.task(this.#tasks, `task ${detail % 3}`, this.#running);
        this.#tasks++;
        return;
      case 1:
        this.#time += detail % 4;
        this.tick(this.#time);
        return;
      case 2:
      case 3:
        this.#runNext();
        return;
      case 4:
        this.#suspend(detail % waits.length);
        return;
      case 5:
        this.#wake(detail % lines.length, Math.floor(detail / lines.length));
        return;
      case 6:
        this.#put(detail % kinds.length, detail);
        return;
      case 7:
        this.#get(detail % kinds.length);
        return;
      case 8:
        this.#setTimer(detail);
        return;
      default:
        this.#popTimer();
    }
  }

  #runNext(): void {
    const next = this.#ready.shift();
    if (next === undefined) return;
    this.#time += 0.125;
    const { step, owner } = next;
    const time = this.#time;
    if (step) this.add('callback', { callback: 'first', owner, time });
    else {
      const kind = this.#cancelled.has(owner) ? 'skipped' : 'callback';
      this.add(kind, { callback: 'sleep', owner: -1, detail: owner, time });
    }
    this.#running = step ? owner : -1;
    if (step) this.add('local', { task: owner, name: 'n', value: this.#items });
  }

  #suspend(line: number): void {
    if (this.#running < 0) return;
    this.#waiting[line]?.push(this.#running);
    this.add('suspended', { task: this.#running, wait: waits[line] ?? 'get', on: 0, line });
    this.#running = -1;
  }

  /**
   * The first of the line leaves it, and ends when it has run: nobody stands in line twice. Or somebody is
   * cancelled, wherever he stands, and leaves a while later.
   */
  #wake(line: number, detail: number): void {
    const waiting = this.#waiting[line] as number[];
    const lineOf = lines[line] ?? 'getters';
    const place = waiting.length === 0 ? 0 : (detail * 7919) % waiting.length;
    const chosen = waiting[place];
    if (detail % 3 > 0 && chosen !== undefined) {
      if (!this.#givenUp.has(chosen)) {
        this.#givenUp.add(chosen);
        this.add('cancelRequested', { task: chosen, route: 'waiter' });
        return;
      }
      waiting.splice(place, 1);
      this.add('waiterLeft', { lineOf, object: 0, task: chosen });
      this.add('taskEnded', { task: chosen, outcome: 'cancelled' });
      return;
    }
    const task = waiting.shift();
    if (task === undefined) return;
    this.add('woken', { lineOf, object: 0, task });
    if (line > 1) this.add('waiterLeft', { lineOf, object: 0, task });
    this.add('taskEnded', { task, outcome: line === 3 ? 'failed' : 'finished', error: 'Error' });
  }

  #put(queue: number, priority: number): void {
    const item = priority * 1_000_000 + this.#items++;
    if (queue === 1) this.add('put', { queue, item, ...this.#heaps[queue]?.push(item) });
    else {
      this.#lists[queue]?.push(item);
      this.add('put', { queue, item });
    }
  }

  #get(queue: number): void {
    const heap = this.#heaps[queue] as SwappingHeap;
    const list = this.#lists[queue] as number[];
    if (queue === 1 && heap.array.length > 0) {
      const { value: item, leaf, pos } = heap.pop();
      this.add('got', { queue, item, leaf, pos });
    } else if (list.length > 0) {
      this.add('got', { queue, item: (queue === 0 ? list.shift() : list.pop()) as number });
    }
  }

  #setTimer(detail: number): void {
    // Numbered so that they sort neither up nor down.
    const timer = ((this.#timers * 7919) % 10_007) * 10_000 + this.#timers++;
    this.add('timerSet', { timer, task: -1, when: timer, ...this.#heap.push(timer) });
    if (detail % 3 > 0) return;
    const other = this.#heap.array[detail % this.#heap.array.length] as number;
    if (this.#cancelled.has(other)) return;
    this.#cancelled.add(other);
    this.add('timerCancelled', { timer: other });
  }

  #popTimer(): void {
    if (this.#heap.array.length === 0) return;
    const { value: timer, leaf, pos } = this.#heap.pop();
    this.add('timerDue', { timer, leaf, pos });
    this.#ready.push({ step: false, owner: timer });
  }
}
