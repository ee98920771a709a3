import {
  at,
  type Coroutine,
  createTask,
  type EventLoop,
  Queue,
  recordAct,
  recordItem,
  recordKnob,
  setLocal,
  sleep,
  type Task,
} from '../../asyncio';
import { Random } from '../random';
import type { Program, ScenarioInput, Settings } from '../scenario';
import { type KnobName, knobs, openTill } from './knobs';
import { lines } from './lines';
import { products } from './products';

/** A customer as the queue holds it; the basket holds places in the list of products. */
interface Customer {
  readonly id: number;
  readonly basket: readonly number[];
}

/**
 * The listing's program, function by function and name by name. What it does besides is to tell the
 * trace its lines and locals, and to carry out what a viewer does.
 */
export class Supermarket implements Program {
  private readonly loop: EventLoop;
  private readonly version: string;
  private readonly constants: Record<KnobName, number>;
  /** The listing's SECONDS, by product. */
  private readonly seconds: number[];
  private readonly random: Random;
  private readonly tills = new Map<number, Task<void>>();
  private queue: Queue<Customer> | null = null;

  constructor(loop: EventLoop, settings: Settings) {
    this.loop = loop;
    this.version = settings.version;
    this.constants = Object.fromEntries(
      knobs.map(({ name }) => [name, settings.knobs[name]]),
    ) as Record<KnobName, number>;
    this.seconds = products.map(({ name }) => this.constants[name]);
    this.random = new Random(settings.seed);
  }

  *main(): Coroutine<void> {
    for (const [name, value] of Object.entries(this.constants)) recordKnob(name, value);
    const line = new Queue<Customer>(this.constants.capacity);
    this.queue = line;
    const entrance = createTask(this.door(line), 'door');
    for (let till = 0; till < this.constants.cashiers; till++) this.open(till, line);
    at(lines.entrance);
    yield* entrance;
    at(lines.join);
    yield* line.join();
    this.queue = null;
    for (const task of this.tills.values()) task.cancel();
  }

  act({ name, value }: ScenarioInput): void {
    if (name === openTill.name) {
      recordAct(name, Number(value));
      if (this.queue !== null) this.staff(Number(value), this.queue);
      return;
    }
    this.move(name, Number(value));
  }

  private move(name: string, value: number): void {
    const before = this.constants[name as KnobName];
    this.constants[name as KnobName] = value;
    recordKnob(name, value);
    const product = products.findIndex((each) => each.name === name);
    if (product >= 0) this.seconds[product] = value;
    if (this.queue === null) return;
    if (name === 'capacity') this.queue.setMaxsize(value);
    if (name === 'cashiers') this.staffUpTo(before, value, this.queue);
  }

  private *cashier(line: Queue<Customer>): Coroutine<void> {
    while (this.version === 'whileTrue' || !line.empty()) {
      at(lines.get);
      const customer = yield* line.get();
      setLocal('customer', customer.id);
      const { basket } = customer;
      for (let n = 0; n < basket.length; n++) {
        const product = basket[n] as number;
        setLocal('product', product);
        at(lines.scan);
        yield* sleep(this.seconds[product] as number);
      }
      line.taskDone();
    }
  }

  private *door(line: Queue<Customer>): Coroutine<void> {
    const opened = this.loop.time();
    let number = 0;
    while (this.loop.time() < opened + this.constants.openFor) {
      const size = this.random.randrange(this.constants.group);
      const group: Customer[] = [];
      for (let n = 0; n < size; n++) group.push(this.newCustomer(number + n));
      number += group.length;
      for (const customer of group) {
        setLocal('customer', customer.id);
        at(lines.put);
        yield* line.put(customer);
      }
      at(lines.interval);
      yield* sleep(this.constants.interval);
    }
  }

  private newCustomer(id: number): Customer {
    const size = this.random.randrange(this.constants.basket);
    const basket: number[] = [];
    for (let n = 0; n < size; n++) basket.push(this.random.choice(products.length));
    recordItem(id, basket);
    return { id, basket };
  }

  private open(till: number, line: Queue<Customer>): void {
    this.tills.set(till, createTask(this.cashier(line), `cashier ${till}`));
  }

  /**
   * Ours: changes how many tills there are. A new one is staffed; a cashier too many finishes the customer
   * in hand first. Tills that a cashier has left stay as they are.
   */
  private staffUpTo(before: number, count: number, line: Queue<Customer>): void {
    for (const [till, task] of [...this.tills].sort(([a], [b]) => a - b)) {
      if (till < count || task.done() || line.isDismissed(task)) continue;
      if (line.dismiss(task)) this.tills.delete(till);
    }
    for (let till = before; till < count; till++) this.staff(till, line);
  }

  /** Ours: sees to it that somebody works at this till. */
  private staff(till: number, line: Queue<Customer>): void {
    const task = this.tills.get(till);
    if (task === undefined || task.done()) this.open(till, line);
    else line.recall(task);
  }
}
