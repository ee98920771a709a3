import type { Playhead } from './playhead';
import type { Visits } from './visits';

/** How long those items stayed, in line and in service together, that had been served by the playhead. */
export class Sojourns {
  readonly #visits: Pick<Visits, 'served' | 'stayOf' | 'endedBy'>;
  /** The sums of all stays up to each, in the order of being served. */
  readonly #sums: number[] = [0];

  constructor(visits: Pick<Visits, 'served' | 'stayOf' | 'endedBy'>) {
    this.#visits = visits;
  }

  /** How many items had been served. */
  count(playhead: Playhead): number {
    return this.#visits.endedBy('served', playhead);
  }

  /** What all together stayed of those that had been served, in virtual seconds. */
  sum(playhead: Playhead): number {
    const { served } = this.#visits;
    for (let row = this.#sums.length - 1; row < served.length; row++) {
      this.#sums.push((this.#sums[row] as number) + this.#visits.stayOf(served[row] as number));
    }
    return this.#sums[this.count(playhead)] as number;
  }
}
