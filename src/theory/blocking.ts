import { birthDeath } from './birthDeath';
import { insistOnCount } from './count';
import { insistOnRate } from './rate';

/** Producers, a bounded line that blocks them, and servers. */
export interface BlockingSystem {
  /** D: a whole number from 1. */
  readonly producers: number;
  /** λ: customers a second that one producer makes while it is not blocked. Positive. */
  readonly arrivals: number;
  /** K: places in line, a whole number from 1 (`asyncio.Queue(0)` has no bound, and is `mmc`). */
  readonly places: number;
  /** c: a whole number from 1. */
  readonly servers: number;
  /** μ: customers a second whom one server can serve. Positive. */
  readonly service: number;
}

/** What is to be expected in the long run. Times are in seconds. */
export interface BlockingMeans {
  /** Mean share of the servers that are busy, 0 to 1. */
  readonly utilisation: number;
  /** Customers a second who are made, get in and are served: all three are the same. */
  readonly throughput: number;
  /** Mean number of producers that wait in `put`, each with one customer. */
  readonly blocked: number;
  /** Mean share of the time, 0 to 1, for which a producer waits in `put`. */
  readonly blockedShare: number;
  /** Mean number of servers that wait in `get`. */
  readonly idle: number;
  /** Mean number of customers in line, without those blocked and those in service. */
  readonly Lq: number;
  /** Mean number of customers in line and in service. */
  readonly L: number;
  /** Mean time from making a customer until `put` returns, over all customers. */
  readonly blockedTime: number;
  /** Mean time in line, from `put` to `get`. */
  readonly Wq: number;
  /** Mean time in line and in service. */
  readonly W: number;
  /** The share of time, 0 to 1, in which so many customers are blocked, in line or in service together: by number. */
  readonly chances: readonly number[];
}

/**
 * Our case: D producers, each of which makes a customer an exponential time (mean 1 / λ) after its last `put` has
 * returned; a line of K places; c servers with exponential service (mean 1 / μ). A full line loses nobody: the
 * producer waits in `put` with its customer and makes no other meanwhile.
 *
 * Let n be the customers who are blocked, in line or in service. Up to c + K of them are inside; each other one
 * holds a producer. So n is a birth–death chain from 0 to c + K + D, with deaths at the rate min(n, c) μ, and births at
 * D λ below c + K and (D − (n − c − K)) λ from there. Below c + K it is M/M/c; above, the machine-repair model M/M/c//D, whose
 * machines are the producers (Kleinrock, *Queueing Systems* vol. 1 (1975), §3.8 for one server and §3.10; Gross & Harris,
 * *Fundamentals of Queueing Theory*, ch. 2, finite-source queues). Its states are finite in number, so it is stable
 * for any rates. With one producer it is the chain of M/M/c/c+K+1: the producer's hands are one place more. The means
 * follow by summation and Little's law. The chain is ours; it is held against long runs.
 *
 * In `asyncio` a customer whose till is idle passes through the line without time, and a woken producer puts
 * at once; nobody else can take that place when nothing takes time but the sleeps. So the chain is exact.
 *
 * @throws RangeError for a field outside of its bounds
 */
export function blocking(system: BlockingSystem): BlockingMeans {
  const { producers, arrivals, places, servers, service } = system;
  insistOnCount('producers', producers, 1);
  insistOnRate('arrivals', arrivals);
  insistOnCount('places', places, 1);
  insistOnCount('servers', servers, 1);
  insistOnRate('service', service);
  const inside = servers + places;
  const states = Array.from({ length: inside + producers }, (_, n) => n);
  const chances = birthDeath(
    states.map((n) => (producers - Math.max(0, n - inside)) * arrivals),
    states.map((n) => Math.min(n + 1, servers) * service),
  );
  let busy = 0;
  let Lq = 0;
  let blocked = 0;
  for (const [n, chance] of chances.entries()) {
    busy += Math.min(n, servers) * chance;
    Lq += Math.min(Math.max(0, n - servers), places) * chance;
    blocked += Math.max(0, n - inside) * chance;
  }
  const throughput = busy * service;
  return {
    utilisation: busy / servers,
    throughput,
    blocked,
    blockedShare: blocked / producers,
    idle: servers - busy,
    Lq,
    L: Lq + busy,
    blockedTime: blocked / throughput,
    Wq: Lq / throughput,
    W: (Lq + busy) / throughput,
    chances,
  };
}
