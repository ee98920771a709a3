import MersenneTwister from 'mersenne-twister';

/** The 32-bit digits of a seed, the lowest first: what CPython seeds its twister with. */
function keyOf(seed: number): number[] {
  if (!(Number.isSafeInteger(seed) && seed >= 0)) {
    throw new RangeError(`a seed must be a whole number from 0 to 2⁵³ − 1, not ${seed}`);
  }
  return seed < 2 ** 32 ? [seed] : [seed % 2 ** 32, Math.floor(seed / 2 ** 32)];
}

/**
 * Python's `random.Random`, as far as the scenarios use it: the same seed brings the same numbers as
 * `random.seed(seed)` in CPython.
 */
export class Random {
  #twister: MersenneTwister;

  /** Throws a RangeError unless the seed is a whole number from 0 to 2⁵³ − 1. */
  constructor(seed: number) {
    this.#twister = new MersenneTwister(keyOf(seed));
  }

  /** `random.seed(seed)`. */
  seed(seed: number): void {
    this.#twister = new MersenneTwister(keyOf(seed));
  }

  /** `random.random()`: from 0 to below 1, in steps of 2⁻⁵³, to the last bit as CPython draws it. */
  random(): number {
    const high = this.#twister.random_int() >>> 5;
    const low = this.#twister.random_int() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  }

  /**
   * `random.expovariate(rate)`: exponential with the mean 1 / rate. Its logarithm may differ from C's in the
   * last bit. Throws a RangeError unless the rate is positive.
   */
  expovariate(rate: number): number {
    if (!(rate > 0)) throw new RangeError(`expovariate takes a positive rate, not ${rate}`);
    return -Math.log(1 - this.random()) / rate;
  }

  /**
   * `random.randrange(stop)`: draws as many bits as `stop` has, until they are below it
   * (`_randbelow_with_getrandbits`). Throws a RangeError unless stop is a whole number from 1 to 2³¹.
   */
  randrange(stop: number): number {
    if (!(Number.isInteger(stop) && stop >= 1 && stop <= 2 ** 31)) {
      throw new RangeError(`empty range for randrange(${stop})`);
    }
    const spare = Math.clz32(stop);
    let drawn = this.#twister.random_int() >>> spare;
    while (drawn >= stop) drawn = this.#twister.random_int() >>> spare;
    return drawn;
  }

  /** `random.choice(list)`, as the index into the list. */
  choice(length: number): number {
    return this.randrange(length);
  }
}
