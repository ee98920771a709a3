/** An item in service: a number of its own, and the task that took it. */
export interface Held {
  readonly ticket: number;
  readonly holder: number;
}

/**
 * Who has which items of a queue in hand. asyncio only counts: `task_done` does not say for which item,
 * so a task is taken to finish what it took first; a task that holds nothing (a helper that its worker
 * started, say) what has been in hand longest; and if nothing is in hand, nothing.
 */
export class Holding {
  /** The holders by ticket, in the order of taking. */
  readonly #holders = new Map<number, number>();
  readonly #tickets = new Map<number, number[]>();

  /** The task, -1 for a plain callback, takes an item. */
  take(holder: number, ticket: number): void {
    this.#holders.set(ticket, holder);
    const tickets = this.#tickets.get(holder);
    if (tickets === undefined) this.#tickets.set(holder, [ticket]);
    else tickets.push(ticket);
  }

  /** How many items the task has in hand. */
  count(holder: number): number {
    return this.#tickets.get(holder)?.length ?? 0;
  }

  /** The task calls `task_done`: what is in hand no longer, undefined if nothing was. */
  finish(task: number): Held | undefined {
    let holder = task;
    if (this.count(task) === 0) {
      const [longest] = this.#holders.values();
      if (longest === undefined) return undefined;
      holder = longest;
    }
    const ticket = this.#tickets.get(holder)?.shift() as number;
    this.#holders.delete(ticket);
    return { ticket, holder };
  }

  /** The task has ended: the tickets of what it leaves behind. */
  abandon(holder: number): readonly number[] {
    const tickets = this.#tickets.get(holder) ?? [];
    for (const ticket of tickets) this.#holders.delete(ticket);
    this.#tickets.delete(holder);
    return tickets;
  }
}
