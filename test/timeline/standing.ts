import { Line } from '../../src/timeline/line';

/** The line in which these stand, first come first. */
export function standing<T extends object>(...things: readonly T[]): Line<T> {
  const line = new Line<T>();
  for (const thing of things) line.push(thing);
  return line;
}
