/** What was measured of a place where customers stay for a while, be it the line or the whole store. */
export interface Measured {
  /** Time-average number of customers there, from 0. */
  readonly L: number;
  /** λ: customers a second who come there, from 0. */
  readonly arrivals: number;
  /** Mean time that a customer stays there, in seconds, from 0. */
  readonly W: number;
}

/**
 * Little's law, L = λ W, beside what was measured: their product, and by how much L is larger than that. In a stretch of
 * time that begins and ends empty the two are equal whatever the distributions and the order of service; else
 * they differ by those who are still there, which matters ever less.
 *
 * Little, "A Proof for the Queuing Formula L = λW", *Operations Research* 9 (1961) 383–387; Stidham, "A Last Word on
 * L = λW", vol. 22 (1974) 417–421.
 *
 * @throws RangeError for a number that is negative or not finite
 */
export function littlesLaw({ L, arrivals, W }: Measured): {
  readonly product: number;
  readonly difference: number;
} {
  for (const [name, value] of Object.entries({ L, arrivals, W })) {
    if (!(Number.isFinite(value) && value >= 0)) {
      throw new RangeError(`${name} must be a number from 0, not ${value}`);
    }
  }
  const product = arrivals * W;
  return { product, difference: L - product };
}
