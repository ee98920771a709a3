import { type Coroutine, createTask, type Task } from '../../asyncio';

/** The listing's `Crew`: tasks of one kind, numbered from 0, of which more or fewer can be wanted at any time. */
export class Crew {
  readonly tasks = new Map<number, Task<void>>();
  /** Those who may leave at once. */
  readonly free = new Set<number>();
  /** Those who leave when they are free. */
  readonly leaving = new Set<number>();
  private readonly nameOf: (number: number) => string;
  private readonly work: (number: number) => Coroutine<void>;

  constructor(nameOf: (number: number) => string, work: (number: number) => Coroutine<void>) {
    this.nameOf = nameOf;
    this.work = work;
  }

  wanted(): number {
    return this.tasks.size - this.leaving.size;
  }

  setWanted(wanted: number): void {
    for (let number = this.wanted(); number < wanted; number++) {
      if (this.leaving.delete(number)) continue;
      this.tasks.set(number, createTask(this.work(number), this.nameOf(number)));
    }
    for (let number = this.wanted() - 1; number >= wanted; number--) {
      if (this.free.delete(number)) {
        const task = this.tasks.get(number);
        this.tasks.delete(number);
        task?.cancel();
      } else this.leaving.add(number);
    }
  }

  left(number: number): void {
    this.leaving.delete(number);
    this.tasks.delete(number);
  }
}
