import { birthDeath } from './birthDeath';
import { insistOnCount } from './count';
import { type Flow, insistOnFlow, type Means } from './mmc';

/** What a line expects that turns customers away when it is full. */
export interface LossMeans extends Means {
  /** The share, 0 to 1, of those who come who are turned away. */
  readonly lost: number;
  /** Customers a second who get in, and are served. */
  readonly throughput: number;
}

/**
 * M/M/c/c+K: as M/M/c, but with K places in line, and who finds them taken is lost. (A line that *blocks* its
 * producers instead is another model: `blocking`.) Stable for any load.
 *
 * Gross & Harris, *Fundamentals of Queueing Theory*, ch. 2, on queues with truncation; Kleinrock vol. 1, §3.6 for one server.
 * Who gets in sees p(n) / (1 − p(c + K)), since Poisson arrivals see time averages.
 *
 * @param places K, a whole number from 0
 * @throws RangeError for a field outside of its bounds
 */
export function mmck(flow: Flow, places: number): LossMeans {
  insistOnFlow(flow);
  insistOnCount('places', places, 0);
  const { arrivals, service, servers } = flow;
  const full = servers + places;
  const states = Array.from({ length: full }, (_, n) => n);
  const chances = birthDeath(
    states.map(() => arrivals),
    states.map((n) => Math.min(n + 1, servers) * service),
  );
  const lost = chances[full] as number;
  let L = 0;
  let Lq = 0;
  let allBusy = 0;
  for (const [n, chance] of chances.entries()) {
    L += n * chance;
    Lq += Math.max(0, n - servers) * chance;
    if (n >= servers && n < full) allBusy += chance;
  }
  const throughput = arrivals * (1 - lost);
  return {
    utilisation: (L - Lq) / servers,
    waiting: allBusy / (1 - lost),
    Lq,
    L,
    Wq: Lq / throughput,
    W: L / throughput,
    lost,
    throughput,
  };
}
