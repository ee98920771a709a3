import {
  at,
  type Coroutine,
  createTask,
  Event,
  type EventLoop,
  gather,
  PriorityQueue,
  Queue,
  QueueFull,
  QueueShutDown,
  recordAct,
  recordItem,
  recordKnob,
  recordRequest,
  recordResponse,
  setLocal,
  sleep,
  type Task,
  TimeoutError,
  waitFor,
} from '../../asyncio';
import { Random } from '../random';
import type { Program, ScenarioInput, Settings } from '../scenario';
import { staffUpTo } from '../staffUpTo';
import { closeDown, type KnobName, knobs, request as requestAct, waysToClose } from './knobs';
import { lines } from './lines';
import { Order } from './order';
import { isVip, Refusal } from './refusal';
import { headOf, orderRequest, type Request, requestOf } from './request';
import { tasks } from './tasks';

/** A status of HTTP, and a text. */
type Response = readonly [status: number, text: string];

/**
 * The listing's program, function by function and name by name. What it does besides is to tell the
 * trace its lines, locals, requests and responses, and to carry out what a viewer does.
 */
export class OrderService implements Program {
  private readonly loop: EventLoop;
  private readonly constants: Record<KnobName, number>;
  private readonly random: Random;
  private readonly workers = new Map<number, Task<void>>();
  private requests = 0;
  private readonly streams: Task<void>[] = [];
  private closing: Event | null = null;
  private queue: Queue<Order> | null = null;

  constructor(loop: EventLoop, settings: Settings) {
    this.loop = loop;
    this.constants = Object.fromEntries(
      knobs.map(({ name }) => [name, settings.knobs[name]]),
    ) as Record<KnobName, number>;
    this.random = new Random(settings.seed);
  }

  *main(): Coroutine<void> {
    for (const [name, value] of Object.entries(this.constants)) recordKnob(name, value);
    const closing = new Event();
    this.closing = closing;
    const orders = this.constants.fifo
      ? new Queue<Order>(this.constants.capacity)
      : new PriorityQueue<Order>(this.constants.capacity);
    this.queue = orders;
    for (let number = 0; number < this.constants.workers; number++) this.hire(number, orders);
    this.openStream(orders);
    at(lines.closing);
    yield* closing.wait();
    try {
      yield* this.close(orders);
    } finally {
      this.queue = null;
    }
  }

  act({ name, value }: ScenarioInput): void {
    const { queue, closing } = this;
    if (name === requestAct.name) {
      // After main nobody listens any more.
      if (queue !== null) this.receive(requestOf(String(value)), queue);
      return;
    }
    if (name === closeDown.name) {
      recordAct(name, 0);
      if (queue !== null) closing?.set();
      return;
    }
    const before = this.constants[name as KnobName];
    const after = Number(value);
    this.constants[name as KnobName] = after;
    recordKnob(name, after);
    if (queue === null) return;
    if (name === 'capacity') queue.setMaxsize(after);
    if (name === 'workers') this.staffUpTo(before, after, queue);
    if (name === 'rate') this.reopenStream(queue);
  }

  private *respond(number: number, request: Request, orders: Queue<Order>): Coroutine<Response> {
    let vip: boolean;
    try {
      vip = isVip(request);
    } catch (refusal) {
      if (refusal instanceof Refusal) return [refusal.status, refusal.message];
      throw refusal;
    }
    if (this.closing?.isSet()) return [503, 'closing down'];
    const order = this.newOrder(number, vip);
    setLocal('order', number);
    try {
      if (this.constants.refuse) orders.putNowait(order);
      else {
        at(lines.put);
        yield* orders.put(order);
      }
    } catch (error) {
      if (error instanceof QueueFull) return [503, 'the queue is full'];
      if (error instanceof QueueShutDown) return [503, 'closing down'];
      throw error;
    }
    return [200, 'order placed!'];
  }

  private *handle(number: number, request: Request, orders: Queue<Order>): Coroutine<void> {
    const [status, text] = yield* this.respond(number, request, orders);
    recordResponse(number, status, text);
  }

  private receive(request: Request, orders: Queue<Order>): void {
    const number = ++this.requests;
    recordRequest(number, headOf(request), request.body);
    createTask(this.handle(number, request, orders), tasks.request(number));
  }

  private *stream(orders: Queue<Order>): Coroutine<void> {
    while (this.constants.rate > 0 && !this.closing?.isSet()) {
      const vip = this.random.randrange(100) < this.constants.vipShare;
      this.receive(orderRequest(vip), orders);
      at(lines.rate);
      yield* sleep(1 / this.constants.rate);
    }
  }

  private *worker(orders: Queue<Order>): Coroutine<void> {
    while (true) {
      at(lines.get);
      const order = yield* orders.get();
      setLocal('order', order.id);
      at(lines.work);
      yield* sleep(order.seconds);
      orders.taskDone();
    }
  }

  private *joinInTime(orders: Queue<Order>): Coroutine<boolean> {
    try {
      at(lines.join);
      yield* waitFor(orders.join(), this.constants.grace);
      return true;
    } catch (error) {
      if (error instanceof TimeoutError) return false;
      throw error;
    }
  }

  private *untilWorkersLeft(): Coroutine<void> {
    at(lines.left);
    yield* gather([...this.workers.values()], { returnExceptions: true });
  }

  private cancelWorkers(): void {
    for (const task of this.workers.values()) task.cancel();
  }

  /** The listing's `WAYS_TO_CLOSE`. */
  private *close(orders: Queue<Order>): Coroutine<void> {
    const way = waysToClose[this.constants.closing];
    switch (way) {
      case 'joinThenCancel':
        yield* this.joinInTime(orders);
        this.cancelWorkers();
        return;
      case 'cancelIfLate':
        if (!(yield* this.joinInTime(orders))) this.cancelWorkers();
        return;
      case 'cancelWithoutJoin':
        this.cancelWorkers();
        return;
      case 'shutDown':
        orders.shutdown();
        yield* this.untilWorkersLeft();
        return;
      case 'shutDownAtOnce':
        orders.shutdown(true);
        yield* this.untilWorkersLeft();
        return;
      default:
        throw new RangeError(`no way to close has the number ${this.constants.closing}`);
    }
  }

  private newOrder(number: number, vip: boolean): Order {
    const { seconds, numbered, aging } = this.constants;
    const order = new Order({
      number,
      vip,
      seconds: this.random.randrange(seconds),
      now: this.loop.time(),
      numbered: numbered > 0,
      aging,
    });
    recordItem(order.id, order.parts);
    return order;
  }

  private openStream(orders: Queue<Order>): void {
    const name = tasks.stream(this.streams.length);
    this.streams.push(createTask(this.stream(orders), name));
  }

  /** Ours: one that has ended, since none was wanted, is followed by another. */
  private reopenStream(orders: Queue<Order>): void {
    const last = this.streams.at(-1);
    if (this.constants.rate > 0 && last?.done() && !this.closing?.isSet()) this.openStream(orders);
  }

  private hire(number: number, orders: Queue<Order>): void {
    this.workers.set(number, createTask(this.worker(orders), tasks.worker(number)));
  }

  /** Ours: changes how many workers there are. */
  private staffUpTo(before: number, count: number, queue: Queue<Order>): void {
    const hire = (number: number): void => this.hire(number, queue);
    staffUpTo({ workers: this.workers, before, count, queue, hire });
  }
}
