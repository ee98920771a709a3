import { inLanguage } from './inLanguage';
import { hundredths, number } from './numbers';

const at = (time: number): string => `${hundredths.format(time)} s`;

/** What the viewer is told at the bottom of the page. Times are in virtual seconds. */
export const notice = inLanguage('notice', {
  /** `name` is what is written on the control, or the name of the input if it has no control. */
  notANumber: (name: string, min: number, max: number, got: string): string =>
    got === ''
      ? `${name} takes a number from ${number(min)} to ${number(max)}, and nothing was typed. It stays as it was.`
      : `${name} takes a number from ${number(min)} to ${number(max)}, and “${got}” is none. It stays as it was.`,
  notWhole: (name: string, min: number, max: number, got: string): string =>
    `${name} takes a whole number from ${number(min)} to ${number(max)}, not ${got}. It stays as it was.`,
  outOfRange: (name: string, min: number, max: number, got: string): string =>
    `${name} goes from ${number(min)} to ${number(max)}, so ${got} is out of range. It stays as it was.`,
  newSeed: (seed: number): string => `Seed ${seed}: a new run, from opening time.`,
  newVersion: (loop: string): string => `Now with “${loop}”: a new run, from opening time.`,
  newKnobs: 'Other settings: a new run, from the start.',
  reset: 'A new run, from opening time. The one before is set aside.',
  futureDropped: (time: number): string =>
    `You changed the past: what came after ${at(time)} is set aside, and the run goes on from there.`,
  restored: (time: number): string =>
    `What was set aside is back, with the playhead at ${at(time)}.`,
  redone: (time: number): string => `The undo is taken back: the run is at ${at(time)} again.`,
  recordFull: (events: number): string =>
    `The record is full: ${number(events)} events. Look back as you like, or reset to start again.`,
  hung: 'A task never yields, so nothing can be done any more: the run ends here. Go back to before that and act there, or reset.',
} as const);
