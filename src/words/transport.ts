import { inLanguage } from './inLanguage';
import { hundredths, millionths, number, seconds } from './numbers';

/** How far a single step goes. */
const units = {
  event: 'event',
  callback: 'callback',
  iteration: 'loop iteration',
  queue: 'queue event',
  instant: 'instant',
} as const;

/** The words of playback, at the bottom of the page. Times are in virtual seconds. */
export const transport = inLanguage('transport', {
  label: 'Playback',
  play: 'Play',
  pause: 'Pause',
  /** A label with the key that does the same. */
  withKey: (label: string, key: string): string => `${label} (${key})`,
  start: 'To the start of this run',
  end: 'To the end of what was lived',
  units,
  step: 'Step',
  stepSpoken: 'How far a single step goes',
  stepBack: (unit: keyof typeof units): string => `One ${units[unit]} back`,
  stepOn: (unit: keyof typeof units): string => `One ${units[unit]} on`,
  undo: 'Undo: bring back what was set aside',
  redo: 'Redo: take the undo back',
  resetShort: 'Reset',
  reset: 'Reset to opening time',
  speed: 'Speed',
  speedText: (speed: number): string => `${speed}×`,
  speedSpoken: (speed: number): string => `${speed} times real time`,
  describe: 'Describe the scene',
  playhead: 'Playhead',
  playheadSpoken: (time: number, reach: number): string =>
    `${hundredths.format(time)} of ${hundredths.format(reach)} seconds`,
  scrubberEnd: seconds,
  clock: (time: number): string => `${hundredths.format(time)} s`,
  /** Fine enough that a single step is seen. */
  clockPaused: (time: number): string => `${millionths.format(time)} s`,
  /** So many inputs that stand too close to others for a mark of their own. */
  moreInputs: (inputs: number): string => `and ${number(inputs)} more`,
  place: (iteration: number, callbacks: number): string =>
    `iteration ${number(iteration)} · callback ${number(callbacks)}`,
  stuck: 'stuck: every task waits',
  hung: 'stopped: a task never yields',
} as const);
