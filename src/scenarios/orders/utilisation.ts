import type { KnobName } from './knobs';

/** The offered load ρ: work that comes in a second over what the workers can do in one. */
export interface Utilisation {
  /** Requests a second. */
  readonly rate: number;
  /** The share of VIPs, 0 to 1. */
  readonly vipShare: number;
  /** Seconds that an order takes on average: the mean of `randrange(n)` is (n − 1) / 2. */
  readonly meanSeconds: number;
  readonly workers: number;
  /** Of the VIPs alone, and of all requests; Infinity without a worker, 0 without work. */
  readonly vips: number;
  readonly all: number;
}

/** The load that these knobs bring by themselves. From ρ = 1 on a queue grows for ever. */
export function utilisation(knobs: Readonly<Partial<Record<KnobName, number>>>): Utilisation {
  const { rate = 0, vipShare = 0, seconds = 1, workers = 0 } = knobs;
  const meanSeconds = (seconds - 1) / 2;
  const loadOf = (perSecond: number): number => {
    const work = perSecond * meanSeconds;
    return work === 0 ? 0 : work / workers;
  };
  const share = vipShare / 100;
  return {
    rate,
    vipShare: share,
    meanSeconds,
    workers,
    vips: loadOf(rate * share),
    all: loadOf(rate),
  };
}
