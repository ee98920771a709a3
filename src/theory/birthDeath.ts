/**
 * The stationary probabilities of a birth–death chain with the states 0 to N: p(n) = p(0) times the product of
 * births(i) / deaths(i + 1) below n, scaled to the sum 1 (Kleinrock, *Queueing Systems* vol. 1, §3.1). Products are
 * taken as sums of logarithms, so that a thousand states neither overflow nor vanish.
 *
 * @param births `births[n]`, a second: from n to n + 1; not negative, finite
 * @param deaths `deaths[n]`, a second: from n + 1 to n; positive, finite
 * @returns N + 1 probabilities, N being the length of both
 * @throws RangeError if the lengths differ or a rate is outside of its bounds
 */
export function birthDeath(births: readonly number[], deaths: readonly number[]): number[] {
  if (births.length !== deaths.length) {
    throw new RangeError(`${births.length} births do not go with ${deaths.length} deaths`);
  }
  const logs = [0];
  for (const [state, birth] of births.entries()) {
    const death = deaths[state] as number;
    if (!(birth >= 0 && Number.isFinite(birth))) {
      throw new RangeError(`births[${state}] must be a number from 0, not ${birth}`);
    }
    if (!(death > 0 && Number.isFinite(death))) {
      throw new RangeError(`deaths[${state}] must be a positive number, not ${death}`);
    }
    logs.push((logs[state] as number) + Math.log(birth) - Math.log(death));
  }
  const largest = logs.reduce((a, b) => Math.max(a, b));
  const weights = logs.map((log) => Math.exp(log - largest));
  const sum = weights.reduce((a, b) => a + b);
  return weights.map((weight) => weight / sum);
}
