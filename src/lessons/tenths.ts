/** Seconds, to the tenth that is worth telling. */
export const tenths = (seconds: number): number => Math.round(seconds * 10) / 10;
