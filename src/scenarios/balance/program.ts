import {
  at,
  type CancellableHandle,
  type Coroutine,
  createTask,
  Event,
  type EventLoop,
  gather,
  Queue,
  recordItem,
  recordKnob,
  setLocal,
  sleep,
  type Task,
} from '../../asyncio';
import { Random } from '../random';
import type { Program, ScenarioInput, Settings } from '../scenario';
import { Crew } from './crew';
import { type KnobName, knobs } from './knobs';
import { lines } from './lines';
import { roundHalfEven } from './roundHalfEven';
import { tasks } from './tasks';

/** A customer as the queue holds it: `work` is 1 on average, and takes 1 / SERVICE seconds. */
interface Customer {
  readonly id: number;
  readonly work: number;
}

/** What the trace can hold of a number that an item consists of. */
const LARGEST_PART = 255;

/**
 * The listing's program, function by function and name by name. What it does besides is to tell the
 * trace its lines and locals, and to carry out what a viewer does.
 */
export class Balance implements Program {
  private readonly loop: EventLoop;
  private readonly seed: number;
  private readonly constants: Record<KnobName, number>;
  private readonly randoms = new Map<number, Random>();
  private numbers = 0;
  private line: Queue<Customer> | null = null;
  private readonly doors = new Crew(tasks.door, (number) => this.door(number, this.theLine()));
  private readonly tills = new Crew(tasks.till, (number) => this.till(number, this.theLine()));
  private hired: Task<void> | null = null;
  private closed: Event | null = null;
  private opened = 0;
  private clock: CancellableHandle | null = null;

  constructor(loop: EventLoop, settings: Settings) {
    this.loop = loop;
    this.seed = settings.seed;
    this.constants = Object.fromEntries(
      knobs.map(({ name }) => [name, settings.knobs[name]]),
    ) as Record<KnobName, number>;
  }

  *main(): Coroutine<void> {
    for (const [name, value] of Object.entries(this.constants)) recordKnob(name, value);
    const closed = new Event();
    this.closed = closed;
    this.opened = this.loop.time();
    this.setClosingTime(closed);
    const line = new Queue<Customer>(this.constants.capacity);
    this.line = line;
    this.doors.setWanted(this.constants.doors);
    this.tills.setWanted(this.constants.tills);
    this.manage(line);
    at(lines.closed);
    yield* closed.wait();
    this.doors.setWanted(0);
    at(lines.inDoors);
    yield* gather([...this.doors.tasks.values()]);
    at(lines.join);
    yield* line.join();
    this.hired?.cancel();
    this.tills.setWanted(0);
    this.line = null;
  }

  act({ name, value }: ScenarioInput): void {
    const after = Number(value);
    this.constants[name as KnobName] = after;
    recordKnob(name, after);
    const { line, closed } = this;
    // After main there is nobody to act on.
    if (line === null || closed === null) return;
    if (name === 'capacity') line.setMaxsize(after);
    if (name === 'tills') this.tills.setWanted(after);
    if (name === 'managed') this.manage(line);
    // And after closing time no door opens again.
    if (closed.isSet()) return;
    if (name === 'doors') this.doors.setWanted(after);
    if (name === 'openFor') this.setClosingTime(closed);
  }

  private *door(number: number, line: Queue<Customer>): Coroutine<void> {
    const { doors, constants } = this;
    const random = this.diceOf(number);
    while (!doors.leaving.has(number)) {
      doors.free.add(number);
      at(lines.gap);
      yield* sleep(this.drawn(constants.arrivals, random));
      doors.free.delete(number);
      const customer = this.newCustomer(number, random);
      setLocal('customer', customer.id);
      at(lines.put);
      yield* line.put(customer);
    }
    doors.left(number);
  }

  private *till(number: number, line: Queue<Customer>): Coroutine<void> {
    const { tills, constants } = this;
    while (!tills.leaving.has(number)) {
      tills.free.add(number);
      at(lines.get);
      const customer = yield* line.get();
      tills.free.delete(number);
      setLocal('customer', customer.id);
      at(lines.serve);
      yield* sleep(customer.work / constants.service);
      line.taskDone();
    }
    tills.left(number);
  }

  private *manager(line: Queue<Customer>): Coroutine<void> {
    const { tills, constants } = this;
    let longSince = Infinity;
    let idleSince = Infinity;
    while (true) {
      const now = this.loop.time();
      longSince = line.qsize() >= constants.openAt ? Math.min(longSince, now) : Infinity;
      idleSince = tills.free.size >= constants.closeIdle ? Math.min(idleSince, now) : Infinity;
      let wanted = tills.wanted();
      const isLong = now - longSince >= constants.openAfter;
      const isIdle = now - idleSince >= constants.closeAfter;
      if (wanted < constants.minTills || (wanted < constants.maxTills && isLong)) {
        wanted++;
        longSince = now;
      } else if (wanted > constants.minTills && (wanted > constants.maxTills || isIdle)) {
        wanted--;
        idleSince = now;
      }
      tills.setWanted(wanted);
      setLocal('wanted', wanted);
      at(lines.look);
      yield* sleep(constants.look);
    }
  }

  private manage(line: Queue<Customer>): void {
    if (this.constants.managed && this.hired === null) {
      this.hired = createTask(this.manager(line), tasks.manager);
    } else if (!this.constants.managed && this.hired !== null) {
      this.hired.cancel();
      this.hired = null;
    }
  }

  private setClosingTime(closed: Event): void {
    this.clock?.cancel();
    this.clock = this.loop.callAt(this.opened + this.constants.openFor, () => closed.set());
  }

  /** See the listing: rounded, since JavaScript's logarithm and C's may differ in the last bit. */
  private drawn(rate: number, random: Random): number {
    return this.constants.random ? roundHalfEven(random.expovariate(rate) * 1000) / 1000 : 1 / rate;
  }

  private newCustomer(door: number, random: Random): Customer {
    const id = this.numbers++;
    const work = this.drawn(1, random);
    recordItem(id, [Math.min(LARGEST_PART, Math.floor(work * 10 + 0.5)), door]);
    return { id, work };
  }

  private diceOf(door: number): Random {
    let random = this.randoms.get(door);
    if (random === undefined) {
      random = new Random(this.seed * 1000 + door);
      this.randoms.set(door, random);
    }
    return random;
  }

  private theLine(): Queue<Customer> {
    if (this.line === null) throw new Error('nobody works here before the line is there');
    return this.line;
  }
}
