const MOST = 40;

/** As much of what a link says as is told again. */
export const shortened = (text: string): string =>
  text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
