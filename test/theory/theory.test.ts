import { describe, expect, test } from 'vitest';
import {
  blocking,
  erlangB,
  erlangC,
  generalPriorities,
  littlesLaw,
  mmc,
  mmck,
  offeredUtilisation,
  priorities,
} from '../../src/theory';
import { birthDeath } from '../../src/theory/birthDeath';

// Published values to as many digits as they are printed with.

describe("Erlang's formulas", () => {
  test.each([
    // Iversen, Teletraffic Engineering Handbook, on the full accessible loss system: 6 channels, 2 erlang.
    [6, 2, 0.0121, 4],
    // The common tables of Erlang B.
    [10, 5, 0.0184, 4],
    [10, 10, 0.2146, 4],
    [100, 100, 0.0757, 4],
  ])('B of %i servers at %i erlang is %f', (servers, load, published, digits) => {
    expect(erlangB(servers, load)).toBeCloseTo(published, digits);
  });

  test('B and C are their closed forms', () => {
    const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
    for (const servers of [1, 2, 3, 7, 12]) {
      for (const load of [0.1, 1, 2.5, 0.97 * servers]) {
        const terms = Array.from({ length: servers + 1 }, (_, n) => load ** n / factorial(n));
        const last = terms[servers] as number;
        const sum = terms.reduce((a, b) => a + b);
        expect(erlangB(servers, load)).toBeCloseTo(last / sum, 12);
        if (load >= servers) continue;
        const waiting = (last * servers) / (servers - load);
        expect(erlangC(servers, load)).toBeCloseTo(waiting / (sum - last + waiting), 12);
      }
    }
  });

  test('without load nobody is turned away, without servers everybody', () => {
    expect([erlangB(3, 0), erlangB(0, 2), erlangC(3, 0), erlangC(2, 2)]).toEqual([0, 1, 0, 1]);
  });

  test('B of many servers neither overflows nor vanishes', () => {
    expect(erlangB(10_000, 10_000)).toBeCloseTo(0.0079, 4);
  });
});

describe('M/M/c', () => {
  test('with one server is ρ / (1 − ρ) customers', () => {
    const { L, Lq, W, Wq, waiting, utilisation } = mmc({ arrivals: 3, service: 4, servers: 1 });
    expect([L, Lq, W, Wq, waiting, utilisation]).toEqual([3, 2.25, 1, 0.75, 0.75, 0.75]);
  });

  // Gross & Harris, Fundamentals of Queueing Theory, ch. 2: an eye clinic, 6 patients an hour for 3 doctors who take 20 minutes each.
  test('is the eye clinic of Gross & Harris: Lq 8/9, L 26/9, Wq 4/27 h, W 13/27 h', () => {
    const { Lq, L, Wq, W, waiting } = mmc({ arrivals: 6, service: 3, servers: 3 });
    for (const [got, published] of [
      [Lq, 8 / 9],
      [L, 26 / 9],
      [Wq, 4 / 27],
      [W, 13 / 27],
      [waiting, 4 / 9],
    ] as const) {
      expect(got).toBeCloseTo(published, 12);
    }
  });

  test('grows for ever from a utilisation of 1 on', () => {
    for (const arrivals of [2, 3]) {
      const flow = { arrivals, service: 1, servers: 2 };
      expect(offeredUtilisation(flow)).toBe(arrivals / 2);
      expect(mmc(flow)).toEqual({
        utilisation: 1,
        waiting: 1,
        Lq: Infinity,
        L: Infinity,
        Wq: Infinity,
        W: Infinity,
      });
    }
  });
});

describe('M/M/c/c+K', () => {
  // Gross & Harris, ch. 2: emission inspection, a car a minute, three stalls of six minutes, four places to wait.
  test('is the inspection station of Gross & Harris: Lq 3.09, L 6.06', () => {
    const { Lq, L, lost, throughput } = mmck({ arrivals: 1, service: 1 / 6, servers: 3 }, 4);
    expect(Lq).toBeCloseTo(3.09, 2);
    expect(L).toBeCloseTo(6.06, 2);
    expect(lost + throughput).toBeCloseTo(1, 12);
  });

  test('without places is Erlang’s B, and with very many M/M/c', () => {
    const flow = { arrivals: 2, service: 1, servers: 3 };
    expect(mmck(flow, 0).lost).toBeCloseTo(erlangB(3, 2), 12);
    const [many, unlimited] = [mmck(flow, 1000), mmc(flow)];
    expect(many.lost).toBeCloseTo(0, 12);
    for (const name of ['utilisation', 'waiting', 'Lq', 'L', 'Wq', 'W'] as const) {
      expect(many[name]).toBeCloseTo(unlimited[name], 10);
    }
  });

  test('with one server is the geometric series cut off', () => {
    const { lost, L } = mmck({ arrivals: 1, service: 2, servers: 1 }, 2);
    // 1, 1/2, 1/4, 1/8 over 15/8.
    expect(lost).toBeCloseTo(1 / 15, 12);
    expect(L).toBeCloseTo(11 / 15, 12);
  });
});

describe('priorities', () => {
  // Hillier & Lieberman, Introduction to Operations Research, "County Hospital": patients an hour by class, one or two doctors.
  const county = { arrivals: [0.2, 0.6, 1.2], service: 3 };

  test('are those of the County Hospital: 0.238 and 0.325 h with one doctor, 0.029, 0.033 and 0.048 h with two', () => {
    const [one, two] = [1, 2].map((servers) =>
      priorities({ ...county, servers }).map(({ Wq }) => Number(Wq.toFixed(3))),
    );
    expect(one?.slice(0, 2)).toEqual([0.238, 0.325]);
    expect(two).toEqual([0.029, 0.033, 0.048]);
  });

  test('with one server are W0 / ((1 − σ above) (1 − σ)), W0 = λ / μ² for exponential times', () => {
    const [vip, regular] = priorities({ arrivals: [0.2, 0.5], service: 1, servers: 1 });
    expect(vip?.Wq).toBeCloseTo(0.7 / 0.8, 12);
    expect(regular?.Wq).toBeCloseTo(0.7 / (0.8 * 0.3), 12);
    expect(regular?.W).toBeCloseTo(0.7 / (0.8 * 0.3) + 1, 12);
    expect(vip?.Lq).toBeCloseTo(0.2 * (0.7 / 0.8), 12);
  });

  test('only share out the wait of the same line without them (Kleinrock’s conservation law)', () => {
    for (const servers of [1, 3]) {
      const arrivals = [0.3, 0.1, 0.4].map((rate) => rate * servers);
      const sum = priorities({ arrivals, service: 1, servers }).reduce((a, { Lq }) => a + Lq, 0);
      expect(sum).toBeCloseTo(mmc({ arrivals: 0.8 * servers, service: 1, servers }).Lq, 12);
    }
  });

  test('let the lower class starve, while the upper one waits for the next of the busy servers at most', () => {
    const [vip, regular] = priorities({ arrivals: [1, 5], service: 1, servers: 2 });
    // A server is free after 1 / 2 s on average; those ahead in the class make it 1 / (1 − 1/2) of that.
    expect(vip?.Wq).toBe(1);
    expect(regular).toEqual({ Lq: Infinity, Wq: Infinity, W: Infinity });
    // A class alone is M/M/c.
    expect(priorities({ arrivals: [6], service: 3, servers: 3 })[0]?.Wq).toBeCloseTo(4 / 27, 12);
  });
});

describe('priorities of one server for any times', () => {
  test('with exponential times, of which E[S²] = 2 E[S]², are those of M/M/1, below and above its limit', () => {
    for (const arrivals of [
      [0.2, 0.5],
      [0.3, 0.1, 0.4],
      [0.5, 0.9, 1],
    ]) {
      const general = generalPriorities({ arrivals, mean: 1, meanSquare: 2 });
      const exponential = priorities({ arrivals, service: 1, servers: 1 });
      for (const [at, { Lq, Wq, W }] of exponential.entries()) {
        if (Wq === Infinity) expect(general[at]).toEqual({ Lq, Wq, W });
        else {
          expect(general[at]?.Wq).toBeCloseTo(Wq, 12);
          expect(general[at]?.Lq).toBeCloseTo(Lq, 12);
          expect(general[at]?.W).toBeCloseTo(W, 12);
        }
      }
    }
  });

  test('of one class is Pollaczek and Khinchine’s mean, λ E[S²] / (2 (1 − ρ)): half of M/M/1 for equal times', () => {
    const [alone] = generalPriorities({ arrivals: [0.8], mean: 1, meanSquare: 1 });
    expect(alone?.Wq).toBeCloseTo(0.8 / (2 * 0.2), 12);
    expect(alone?.W).toBeCloseTo(3, 12);
  });

  test('of 0, 1, 2, 3 or 4 s each as likely, worked out by hand: W0 = 0.4 × 6 / 2, σ = 0.32 and 0.8', () => {
    const [vip, regular] = generalPriorities({ arrivals: [0.16, 0.24], mean: 2, meanSquare: 6 });
    expect(vip?.Wq).toBeCloseTo(1.2 / 0.68, 12);
    expect(regular?.Wq).toBeCloseTo(1.2 / (0.68 * 0.2), 12);
    // What is shared out is the wait of the line without classes: 1.2 / 0.2 = 6 s.
    expect(0.4 * (vip?.Wq ?? 0) + 0.6 * (regular?.Wq ?? 0)).toBeCloseTo(6, 12);
  });

  test('of no time at all are none', () => {
    expect(generalPriorities({ arrivals: [3, 4], mean: 0, meanSquare: 0 })).toEqual([
      { Lq: 0, Wq: 0, W: 0 },
      { Lq: 0, Wq: 0, W: 0 },
    ]);
  });
});

describe('a line that blocks', () => {
  const system = { producers: 4, arrivals: 0.4, places: 3, servers: 3, service: 0.4 };

  test('with one producer is M/M/c/c+K+1, its hands being one place more', () => {
    const { chances, throughput, utilisation } = blocking({ ...system, producers: 1, arrivals: 1 });
    const loss = mmck({ arrivals: 1, service: 0.4, servers: 3 }, 4);
    expect(chances).toHaveLength(8);
    expect(chances[7]).toBeCloseTo(loss.lost, 12);
    expect(throughput).toBeCloseTo(loss.throughput, 12);
    expect(utilisation).toBeCloseTo(loss.utilisation, 12);
  });

  test('with very many places is M/M/c', () => {
    const open = blocking({ ...system, places: 2000, arrivals: 0.2 });
    const expected = mmc({ arrivals: 0.8, service: 0.4, servers: 3 });
    for (const name of ['utilisation', 'Lq', 'L', 'Wq', 'W'] as const) {
      expect(open[name]).toBeCloseTo(expected[name], 10);
    }
    expect(open.blocked).toBeCloseTo(0, 10);
  });

  test('with producers that make up at once for what they were blocked has every server busy', () => {
    const { utilisation, blockedShare, throughput } = blocking({ ...system, arrivals: 1e6 });
    expect(utilisation).toBeCloseTo(1, 5);
    expect(blockedShare).toBeCloseTo(1, 5);
    expect(throughput).toBeCloseTo(1.2, 5);
  });

  test('makes as many as it serves, and loses nobody', () => {
    const { producers, arrivals } = system;
    const means = blocking(system);
    expect((producers - means.blocked) * arrivals).toBeCloseTo(means.throughput, 12);
    expect(means.chances.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    const inside = means.chances.reduce((sum, chance, n) => sum + n * chance, 0);
    expect(means.L + means.blocked).toBeCloseTo(inside, 12);
    expect(means.idle + means.utilisation * 3).toBeCloseTo(3, 12);
  });

  test('serves more with every place, but never what M/M/c would', () => {
    const served = [1, 2, 5, 20].map((places) => blocking({ ...system, places }).throughput);
    expect(served).toEqual(served.toSorted((a, b) => a - b));
    expect(Math.max(...served)).toBeLessThan(1.2);
  });

  // Winston, Operations Research, machine repair: 5 patrol cars, each breaks after 30 days, 2 crews need 3 days each.
  test('rests on a chain that gives the patrol cars of Winston: .619 .310 .062 .009 .001 0, 0.465 in repair', () => {
    const chances = birthDeath(
      [5, 4, 3, 2, 1].map((cars) => cars / 30),
      [1, 2, 2, 2, 2].map((crews) => crews / 3),
    );
    // The book rounds each by way of a rounded .619.
    for (const [cars, printed] of [0.619, 0.31, 0.062, 0.009, 0.001, 0].entries()) {
      expect(Math.abs((chances[cars] as number) - printed)).toBeLessThan(0.001);
    }
    expect(chances.reduce((sum, chance, n) => sum + n * chance, 0)).toBeCloseTo(0.465, 3);
  });

  test('rests on a chain of any length, and one that ends where no birth follows', () => {
    const long = birthDeath(Array(5000).fill(2), Array(5000).fill(1));
    expect(long.at(-1)).toBeCloseTo(0.5, 12);
    expect(birthDeath([1, 0, 5], [1, 1, 1])).toEqual([0.5, 0.5, 0, 0]);
    expect(birthDeath([], [])).toEqual([1]);
  });
});

describe("Little's law", () => {
  test('is the product, and by how much L is larger', () => {
    expect(littlesLaw({ L: 7, arrivals: 2, W: 3 })).toEqual({ product: 6, difference: 1 });
    const flow = { arrivals: 6, service: 3, servers: 3 };
    const { L, W } = mmc(flow);
    expect(littlesLaw({ L, arrivals: 6, W }).difference).toBeCloseTo(0, 12);
  });
});

describe('what is out of bounds is refused by name', () => {
  const flow = { arrivals: 1, service: 1, servers: 1 };
  const system = { producers: 1, arrivals: 1, places: 1, servers: 1, service: 1 };
  test.each([
    [() => erlangB(-1, 1), 'servers must be a whole number from 0'],
    [() => erlangB(1.5, 1), 'servers must be'],
    [() => erlangC(0, 1), 'servers must be a whole number from 1'],
    [() => erlangB(1, -1), 'load must be'],
    [() => erlangC(1, Infinity), 'load must be'],
    [() => mmc({ ...flow, arrivals: 0 }), 'arrivals must be a positive number'],
    [() => mmc({ ...flow, service: NaN }), 'service must be'],
    [() => offeredUtilisation({ ...flow, servers: 0 }), 'servers must be'],
    [() => mmck(flow, -1), 'places must be'],
    [() => blocking({ ...system, places: 0 }), 'places must be a whole number from 1'],
    [() => blocking({ ...system, producers: 0 }), 'producers must be'],
    [() => blocking({ ...system, arrivals: -1 }), 'arrivals must be'],
    [() => blocking({ ...system, servers: 1e6 }), 'servers must be'],
    [() => blocking({ ...system, service: 0 }), 'service must be'],
    [() => priorities({ arrivals: [], service: 1, servers: 1 }), 'classes must be'],
    [() => priorities({ arrivals: [1, 0], service: 1, servers: 1 }), 'arrivals[1] must be'],
    [() => generalPriorities({ arrivals: [], mean: 1, meanSquare: 1 }), 'classes must be'],
    [() => generalPriorities({ arrivals: [0], mean: 1, meanSquare: 1 }), 'arrivals[0] must be'],
    [() => generalPriorities({ arrivals: [1], mean: -1, meanSquare: 1 }), 'mean must be'],
    [() => generalPriorities({ arrivals: [1], mean: 2, meanSquare: 3 }), 'meanSquare must be a'],
    [() => generalPriorities({ arrivals: [1], mean: 0, meanSquare: 3 }), 'meanSquare must be 0'],
    [() => birthDeath([1], []), '1 births do not go with 0 deaths'],
    [() => birthDeath([-1], [1]), 'births[0] must be'],
    [() => birthDeath([1], [0]), 'deaths[0] must be'],
    [() => littlesLaw({ L: -1, arrivals: 1, W: 1 }), 'L must be'],
    [() => littlesLaw({ L: 1, arrivals: 1, W: Infinity }), 'W must be'],
  ])('%o', (call, sentence) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(sentence);
  });
});
