import { insistOnCount } from './count';
import { erlangC } from './erlang';
import { insistOnRate } from './rate';

/** Classes of customers who share their servers. */
export interface Classes {
  /** λ of each class, customers a second, the most important class first; at least one class, each rate positive. */
  readonly arrivals: readonly number[];
  /** μ: customers a second whom one server can serve, whatever their class. Positive. */
  readonly service: number;
  /** c: a whole number from 1. */
  readonly servers: number;
}

/** What a class is to expect in the long run. Times are in seconds; Infinity for a class that starves. */
export interface ClassMeans {
  readonly Lq: number;
  readonly Wq: number;
  readonly W: number;
}

/**
 * M/M/c with non-preemptive priorities: the first of the most important class goes next, and nobody in service is
 * interrupted. Cobham's means: Wq(k) = W0 / ((1 − σ(k − 1)) (1 − σ(k))), where σ(k) is the load of the classes 1 to k over c, and
 * W0 = C(c, λ/μ) / (cμ) the mean time until a server is free for somebody who comes.
 *
 * If all classes together are too many, those with σ(k) < 1 still have a finite wait: the classes below keep every
 * server busy for good, so that C is 1 there; those with σ(k) ≥ 1 starve.
 *
 * Cobham, "Priority Assignment in Waiting Line Problems", *Operations Research* 2 (1954) 70–76, with the correction in
 * vol. 3 (1955) 547; Kleinrock, *Queueing Systems* vol. 2 (1976), §3.6, for one server; Gross & Harris, ch. 3.
 *
 * @returns the means of each class, in the order of `arrivals`
 * @throws RangeError for a field outside of its bounds
 */
export function priorities({ arrivals, service, servers }: Classes): ClassMeans[] {
  insistOnCount('classes', arrivals.length, 1);
  for (const [place, rate] of arrivals.entries()) insistOnRate(`arrivals[${place}]`, rate);
  insistOnRate('service', service);
  insistOnCount('servers', servers, 1);
  const full = servers * service;
  const all = arrivals.reduce((sum, rate) => sum + rate, 0);
  const untilFree = erlangC(servers, all / service) / full;
  let above = 0;
  return arrivals.map((rate) => {
    const spareAbove = 1 - above / full;
    above += rate;
    const spare = 1 - above / full;
    const Wq = spare > 0 ? untilFree / (spareAbove * spare) : Infinity;
    return { Lq: rate * Wq, Wq, W: Wq + 1 / service };
  });
}
