/** A point of a step path, in units of the drawing. */
export interface StepPoint {
  readonly x: number;
  readonly y: number;
}

/** The path of a series that keeps each value until the next one: level, then straight up or down. */
export function stepPath(points: readonly StepPoint[]): string {
  return points.map(({ x, y }, at) => (at === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
}
