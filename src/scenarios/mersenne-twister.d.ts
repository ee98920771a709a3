declare module 'mersenne-twister' {
  /** MT19937 by its authors' reference code: `init_by_array` seeds as CPython's `random.seed(int)` does. */
  export default class MersenneTwister {
    constructor(seed: number | readonly number[]);
    /** The next whole number from 0 to 2³² − 1. */
    random_int(): number;
  }
}
