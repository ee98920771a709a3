/** A name for a file of a run at a moment: time in virtual seconds, `ending` with what stands before its dot. */
export const fileName = (
  scenario: string,
  seed: number,
  time: number,
  ending: `.${string}` | `-${string}`,
): string => `${scenario}-seed-${seed}-at-${Math.round(time * 1000) / 1000}s${ending}`;
