import { Numbered } from './numbered';

/**
 * A line in which one waits for one's turn, long as it may be: who comes stands at its end, who leaves does
 * so at its head or from amidst the others. A copy costs the same however long it is (see Numbered).
 *
 * What stands in it is replaced, never changed, since copies share it.
 */
export class Line<T extends object> implements Iterable<T> {
  #tickets = new Numbered<T>();
  /** The ticket of the first, and the one after the last's. Who left from between them has left a gap. */
  #first = 0;
  #end = 0;

  get length(): number {
    return this.#tickets.size;
  }

  get first(): T | undefined {
    return this.#tickets.get(this.#first);
  }

  get last(): T | undefined {
    return this.#tickets.get(this.#end - 1);
  }

  copy(): Line<T> {
    const copy = new Line<T>();
    copy.#tickets = this.#tickets.copy();
    copy.#first = this.#first;
    copy.#end = this.#end;
    return copy;
  }

  /** Returns the ticket by which it is found as long as it stands in the line. */
  push(thing: T): number {
    this.#tickets.set(this.#end, thing);
    return this.#end++;
  }

  /** Takes the first out of the line. */
  shift(): T | undefined {
    const { first } = this;
    if (first !== undefined) this.remove(this.#first);
    return first;
  }

  /** Who stands in the line with this ticket. */
  get(ticket: number): T | undefined {
    return this.#tickets.get(ticket);
  }

  /** Puts something else in its place. Throws a RangeError if nothing has this ticket. */
  replace(ticket: number, thing: T): void {
    this.#check(ticket);
    this.#tickets.set(ticket, thing);
  }

  /** Throws a RangeError if nothing has this ticket. */
  remove(ticket: number): void {
    this.#check(ticket);
    this.#tickets.delete(ticket);
    if (this.length === 0) this.#first = this.#end = 0;
    else if (ticket === this.#first) while (this.first === undefined) this.#first++;
    else if (ticket === this.#end - 1) while (this.last === undefined) this.#end--;
  }

  /** First come first. */
  [Symbol.iterator](): Iterator<T> {
    return this.#tickets.values();
  }

  #check(ticket: number): void {
    if (!this.#tickets.has(ticket)) throw new RangeError(`nobody in line has ticket ${ticket}`);
  }
}
