import { inLanguage } from './inLanguage';
import { hundredths, millionths, number } from './numbers';

/** What is told of the run to those who listen. Times are in virtual seconds. */
export const told = inLanguage('told', {
  /** A step: what the log says of it. */
  step: (time: number, sentence: string, others: number): string =>
    others === 0
      ? `${millionths.format(time)} s: ${sentence}.`
      : `${millionths.format(time)} s: ${sentence}. And ${number(others)} more in the log.`,
  back: (time: number, sentence: string): string =>
    `Back at ${millionths.format(time)} s, after this: ${sentence}.`,
  opening: 'Back at the start of the run.',
  summary: (time: number, what: string): string => `${hundredths.format(time)} s: ${what}.`,
  served: (what: string, item: string): string => `${what} · ${item} was served`,
} as const);
