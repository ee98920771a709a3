/** Insists that a rate is a positive, finite number; else throws a RangeError that names the field. */
export function insistOnRate(name: string, value: number): void {
  if (!(Number.isFinite(value) && value > 0)) {
    throw new RangeError(`${name} must be a positive number a second, not ${value}`);
  }
}
