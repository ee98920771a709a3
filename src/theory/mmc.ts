import { insistOnCount } from './count';
import { erlangC } from './erlang';
import { insistOnRate } from './rate';

/** How customers come to a line and are served: exponential times, first come first served. */
export interface Flow {
  /** λ: customers a second who come, all doors together. Positive. */
  readonly arrivals: number;
  /** μ: customers a second whom one server can serve. Positive. */
  readonly service: number;
  /** c: a whole number from 1. */
  readonly servers: number;
}

/** What queueing theory expects in the long run. Times are in seconds. */
export interface Means {
  /** Mean share of the servers that are busy, 0 to 1. */
  readonly utilisation: number;
  /** The share, 0 to 1, of those who get in who have to wait in line. */
  readonly waiting: number;
  /** Mean number of customers in line, without those in service. */
  readonly Lq: number;
  /** Mean number of customers in line and in service. */
  readonly L: number;
  /** Mean time in line, over everybody who gets in. */
  readonly Wq: number;
  /** Mean time in line and in service. */
  readonly W: number;
}

/** Checks each field of a flow; throws a RangeError that names the one which is wrong. */
export function insistOnFlow({ arrivals, service, servers }: Flow): void {
  insistOnRate('arrivals', arrivals);
  insistOnRate('service', service);
  insistOnCount('servers', servers, 1);
}

/** λ / (c μ): below 1 a line without limit is stable, from 1 on it grows for ever. @throws RangeError */
export function offeredUtilisation(flow: Flow): number {
  insistOnFlow(flow);
  return flow.arrivals / (flow.servers * flow.service);
}

/**
 * M/M/c: Poisson arrivals, exponential service, c servers, a line without limit. In the unstable zone,
 * λ ≥ c μ, everybody waits and the line and the times are Infinity.
 *
 * Kleinrock, *Queueing Systems* vol. 1 (1975), §3.2 for one server and §3.5 for c; Gross & Harris,
 * *Fundamentals of Queueing Theory*, ch. 2: Wq = C(c, λ/μ) / (cμ − λ), the rest by Little's law.
 *
 * @throws RangeError for a field that is no Flow's
 */
export function mmc(flow: Flow): Means {
  insistOnFlow(flow);
  const { arrivals, service, servers } = flow;
  const spare = servers * service - arrivals;
  if (spare <= 0) {
    const none = { Lq: Infinity, L: Infinity, Wq: Infinity, W: Infinity };
    return { utilisation: 1, waiting: 1, ...none };
  }
  const waiting = erlangC(servers, arrivals / service);
  const Wq = waiting / spare;
  const W = Wq + 1 / service;
  const utilisation = arrivals / (servers * service);
  return { utilisation, waiting, Lq: arrivals * Wq, L: arrivals * W, Wq, W };
}
