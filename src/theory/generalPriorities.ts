import { insistOnCount } from './count';
import type { ClassMeans } from './priorities';
import { insistOnRate } from './rate';

/** Classes of customers who share one server, and how long it takes for each of them, whatever their class. */
export interface GeneralClasses {
  /** λ of each class, customers a second, the most important class first; at least one class, each rate positive. */
  readonly arrivals: readonly number[];
  /** E[S], the mean of the service times, in seconds from 0. */
  readonly mean: number;
  /** E[S²], the mean of their squares, in square seconds: at least E[S]². */
  readonly meanSquare: number;
}

/**
 * M/G/1 with non-preemptive priorities: Poisson arrivals, service times of any distribution, one server. Cobham's means:
 * Wq(k) = W0 / ((1 − σ(k − 1)) (1 − σ(k))), where σ(k) is the load of the classes 1 to k, and W0 = ρ E[S²] / (2 E[S]) the mean
 * time until the one in service is done: the server is busy for the share ρ of the time, at the most all of it.
 *
 * If all classes together are too many, those with σ(k) < 1 still have a finite wait; the others starve. For several
 * servers and times that are not exponential no such formula is known.
 *
 * Cobham, "Priority Assignment in Waiting Line Problems", *Operations Research* 2 (1954) 70–76; Kleinrock, *Queueing
 * Systems* vol. 2 (1976), §3.6.
 *
 * @returns the means of each class, in the order of `arrivals`
 * @throws RangeError for a field outside of its bounds
 */
export function generalPriorities({ arrivals, mean, meanSquare }: GeneralClasses): ClassMeans[] {
  insistOnCount('classes', arrivals.length, 1);
  for (const [place, rate] of arrivals.entries()) insistOnRate(`arrivals[${place}]`, rate);
  if (!(Number.isFinite(mean) && mean >= 0)) {
    throw new RangeError(`mean must be a number of seconds from 0, not ${mean}`);
  }
  // What is the same by the formula may differ in the last digit.
  if (!(Number.isFinite(meanSquare) && meanSquare >= mean ** 2 * (1 - 1e-12))) {
    throw new RangeError(`meanSquare must be a number from ${mean ** 2}, not ${meanSquare}`);
  }
  if (mean === 0 && meanSquare > 0) {
    throw new RangeError(`meanSquare must be 0 for times that are all 0, not ${meanSquare}`);
  }
  const all = arrivals.reduce((sum, rate) => sum + rate, 0);
  const untilFree = mean === 0 ? 0 : (Math.min(1, all * mean) * meanSquare) / (2 * mean);
  let above = 0;
  return arrivals.map((rate) => {
    const spareAbove = 1 - above;
    above += rate * mean;
    const spare = 1 - above;
    const Wq = spare > 0 ? untilFree / (spareAbove * spare) : Infinity;
    return { Lq: rate * Wq, Wq, W: Wq + mean };
  });
}
