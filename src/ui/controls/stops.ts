import type { Knob } from '../../scenarios/scenario';

const MANTISSAS = [1, 1.5, 2, 3, 4, 5, 6, 8];

/**
 * The values at which a slider over several powers of ten can stop, about equally far apart by ratio:
 * on a straight scale from 5 to 100,000 s every useful value would lie in the first millimetre.
 */
export function stopsOf({ min, max }: Pick<Knob, 'min' | 'max'>): readonly number[] {
  const stops = [min];
  for (let power = 10 ** Math.floor(Math.log10(min)); power <= max; power *= 10) {
    for (const mantissa of MANTISSAS) {
      const stop = mantissa * power;
      if (stop > min && stop < max) stops.push(stop);
    }
  }
  stops.push(max);
  return stops;
}

/** The place of the stop that is nearest to `value` by ratio. */
export function nearestStop(stops: readonly number[], value: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  stops.forEach((stop, at) => {
    const distance = Math.abs(Math.log(value / stop));
    if (distance < least) {
      best = at;
      least = distance;
    }
  });
  return best;
}
