/** A line of what is told, and what belongs to it. */
export interface Entry {
  readonly text: string;
  readonly below?: readonly Entry[];
}

/** Of a list so many are named; the others are a number. */
export const MOST = 20;
