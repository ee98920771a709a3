import { bisectRight } from 'd3-array';
import type { Trace } from '../../trace';

/** Of one task: the positions just after it took a customer, and just after it took up a product. */
interface Takings {
  readonly customers: number[];
  readonly products: number[];
}

/**
 * How far each cashier has come with its customer's basket. The trace tells which product is in hand,
 * but a basket may hold it twice, so the products since the customer are counted.
 */
export class Scans {
  readonly #trace: Trace;
  readonly #takings = new Map<number, Takings>();
  #read = 0;

  constructor(trace: Trace) {
    this.#trace = trace;
  }

  /**
   * How many products the task had taken up, at this position of the trace, of the customer it had taken
   * last; the one in hand counts. Reads what was recorded since the last call.
   */
  scanned(task: number, position: number): number {
    this.#readOn(position);
    const takings = this.#takings.get(task);
    if (takings === undefined) return 0;
    const { customers, products } = takings;
    const customer = customers[bisectRight(customers, position) - 1];
    if (customer === undefined) return 0;
    return bisectRight(products, position) - bisectRight(products, customer);
  }

  #readOn(end: number): void {
    const { texts } = this.#trace;
    for (; this.#read < end; this.#read++) {
      const event = this.#trace.at(this.#read);
      if (event.kind !== 'local') continue;
      const name = texts[event.name];
      if (name !== 'customer' && name !== 'product') continue;
      let takings = this.#takings.get(event.task);
      if (takings === undefined) {
        takings = { customers: [], products: [] };
        this.#takings.set(event.task, takings);
      }
      (name === 'customer' ? takings.customers : takings.products).push(this.#read + 1);
    }
  }
}
