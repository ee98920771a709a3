/** What a model here is computed for at the most: beyond that, nobody could draw it. */
const MOST = 100_000;

/** Insists on a whole number from `least` to 100,000; else throws a RangeError that names the field. */
export function insistOnCount(name: string, value: number, least: number): void {
  if (!(Number.isInteger(value) && value >= least && value <= MOST)) {
    throw new RangeError(`${name} must be a whole number from ${least} to ${MOST}, not ${value}`);
  }
}
