import { inLanguage } from './inLanguage';
import { number } from './numbers';

const list = (names: readonly string[]): string => names.join(', ');
const quoted = (text: string): string => (text === '' ? 'nothing' : `“${text}”`);

/** What is said of a link that could not be followed in full. Names are as they stand in the link. */
export const linkNotice = inLanguage('linkNotice', {
  bad: (problems: readonly string[]): string =>
    `This link could not be followed in full. ${problems.join(' ')}`,
  more: (count: number): string =>
    count === 1 ? 'And one thing more.' : `And ${number(count)} things more.`,
  notANumber: (name: string, min: number, max: number, got: string): string =>
    `“${name}” takes a number from ${number(min)} to ${number(max)}, and ${got === '' ? 'there is none' : `${quoted(got)} is none`}.`,
  notWhole: (name: string, min: number, max: number, got: string): string =>
    `“${name}” takes a whole number from ${number(min)} to ${number(max)}, not ${got}.`,
  outOfRange: (name: string, min: number, max: number, got: string): string =>
    `“${name}” goes from ${number(min)} to ${number(max)}, so ${got} is out of range.`,
  choice: (name: string, allowed: readonly string[], got: string): string =>
    allowed.length === 0
      ? `“${name}” has no place here.`
      : `“${name}” is one of ${list(allowed)}, not ${quoted(got)}.`,
  unknownField: (got: string, allowed: readonly string[]): string =>
    `It says ${quoted(got)}, and there is only ${list(allowed)}.`,
  twice: (name: string): string => `It says “${name}” twice.`,
  tooLong: (name: string, most: number): string =>
    `“${name}” is a text of more than ${number(most)} characters.`,
  tooMany: (name: string, most: number): string =>
    `“${name}” holds more than ${number(most)} things done in the run.`,
  unreadable: (name: string, got: string): string => `“${name}” can't be read: ${quoted(got)}.`,
  newer: (got: string, known: string): string =>
    `It was made by a newer page (${got}; this one knows ${known}). Reload to get the newest.`,
  tooFar: (events: number): string =>
    `Its moment comes after more than ${number(events)} events, which would take too long to live: this is as far as a link goes.`,
  afterEnd: (end: number): string => `“at” goes from 0 to ${end} here, for then the run is over.`,
  otherMoment: (event: number): string =>
    `At its time there is no event number ${number(event)}, so this is the end of that instant.`,
  living: (until: number): string => `Living up to ${number(until)} s, where the link stands …`,
});
