import { insistOnCount } from './count';

function insistOnLoad(load: number): void {
  if (!(Number.isFinite(load) && load >= 0)) {
    throw new RangeError(`load must be a number of erlangs from 0, not ${load}`);
  }
}

/**
 * Erlang's B formula: the share, 0 to 1, of customers that M/M/c/c (and by Palm and Sevastyanov M/G/c/c)
 * turns away, who find every server busy and no place to wait.
 *
 * By its recursion over the number of servers, B(c) = a B(c − 1) / (c + a B(c − 1)), which neither overflows
 * nor cancels: Gross & Harris, *Fundamentals of Queueing Theory*, on M/M/c/c; Kleinrock, *Queueing Systems*
 * vol. 1 (1975), §3.7, has the closed form.
 *
 * @param servers c, a whole number from 0
 * @param load a = λ / μ in erlangs, from 0
 * @throws RangeError outside of these
 */
export function erlangB(servers: number, load: number): number {
  insistOnCount('servers', servers, 0);
  insistOnLoad(load);
  let blocked = 1;
  for (let c = 1; c <= servers; c++) blocked = (load * blocked) / (c + load * blocked);
  return blocked;
}

/**
 * Erlang's C formula: the share, 0 to 1, of customers of M/M/c who have to wait. 1 from a load of `servers`
 * on, where the line has no bounds.
 *
 * From B: C = B / (1 − ρ (1 − B)), ρ = a / c. Kleinrock vol. 1, §3.5 (equation 3.40); Cooper, *Introduction to
 * Queueing Theory* (1981), ch. 3, for its relation to B.
 *
 * @param servers c, a whole number from 1
 * @param load a = λ / μ in erlangs, from 0
 * @throws RangeError outside of these
 */
export function erlangC(servers: number, load: number): number {
  insistOnCount('servers', servers, 1);
  insistOnLoad(load);
  if (load >= servers) return 1;
  const blocked = erlangB(servers, load);
  return blocked / (1 - (load / servers) * (1 - blocked));
}
