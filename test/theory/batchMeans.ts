/** Student's t with 19 degrees of freedom: two-sided, 99.9 % (Abramowitz & Stegun, table 26.10). */
const T_19 = 3.883;
const BATCHES = 20;

/** A confidence interval of 99.9 %. */
export interface Interval {
  readonly mean: number;
  /** Half of its width. */
  readonly within: number;
}

/**
 * The method of batch means (Law & Kelton, *Simulation Modeling and Analysis*, ch. 9): a long series of values that depend
 * on those before them is cut into 20 batches, whose means hardly depend on one another. The first twentieth is left out,
 * for a run begins empty.
 */
export function batchMeans(values: readonly number[]): Interval {
  const size = Math.floor(values.length / (BATCHES + 1));
  const means = Array.from({ length: BATCHES }, (_, batch) => {
    const from = values.length - (BATCHES - batch) * size;
    return values.slice(from, from + size).reduce((a, b) => a + b, 0) / size;
  });
  const mean = means.reduce((a, b) => a + b, 0) / BATCHES;
  const variance = means.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (BATCHES - 1);
  return { mean, within: T_19 * Math.sqrt(variance / BATCHES) };
}
