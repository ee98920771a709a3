import MersenneTwister from 'mersenne-twister';

/**
 * Python's `random.Random`, as far as the scenarios use it: the same seed brings the same numbers as
 * `random.seed(seed)` in CPython.
 */
export class Random {
  #twister: MersenneTwister;

  /** @param seed a whole number from 0 to 2³² − 1 */
  constructor(seed: number) {
    this.#twister = new MersenneTwister([seed]);
  }

  /** `random.seed(seed)`. */
  seed(seed: number): void {
    this.#twister = new MersenneTwister([seed]);
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
