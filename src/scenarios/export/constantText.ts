/** A setting that is 0 or 1 as Python's truth. */
export const truth = (value: number): string => (value === 0 ? 'False' : 'True');

/** The value of a constant as Python writes it in the place of another: a float keeps its point, a truth is one. */
export function constantText(value: number, before: string): string {
  if (before === 'True' || before === 'False') return truth(value);
  return before.includes('.') && Number.isInteger(value) ? `${value}.0` : String(value);
}
