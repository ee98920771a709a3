/** When each job begins and ends, in seconds, if nothing ever costs time: the next job goes to whoever is free first. */
export function byHand(
  seconds: readonly number[],
  limit: number,
): { readonly began: number; readonly ended: number }[] {
  const free = new Array<number>(limit).fill(0);
  return seconds.map((each) => {
    const first = free.indexOf(Math.min(...free));
    const began = free[first] as number;
    free[first] = began + each;
    return { began, ended: began + each };
  });
}
