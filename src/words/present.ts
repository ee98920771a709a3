import { inLanguage } from './inLanguage';

/** The words of the page as it is shown to a room. */
export const present = inLanguage('present', {
  label: 'Presentation',
  next: 'Next beat',
  back: 'Beat before',
  reveal: 'Tell the answer',
  leaveHint: 'Leave the presentation',
  black: 'Black screen',
  light: 'Show again',
  pointerHint: 'Dim all but what is pointed at',
  panel: 'Panel',
  panels: {
    none: 'Stage alone',
    lesson: 'Lesson',
    code: 'Program',
    log: 'Log',
    loop: 'Event loop',
    statistics: 'Statistics',
    timeline: 'Timeline',
    settings: 'Settings',
  },
  /** After the sentence of what happened: so many others did the same at once. */
  andMore: (sentence: string, more: number): string => `${sentence} (and ${more} more likewise)`,
  finished: 'The run is over.',
  /** The sheet of keys. */
  keys: {
    title: 'While presenting',
    begin: 'Present',
    hint: 'A presenter’s remote sends these keys. In a lesson a beat is: play, tell the answer, next step.',
    does: {
      next: { caps: [['PageDown']], does: 'play to the next beat; once more: be there at once' },
      back: { caps: [['PageUp']], does: 'the beat before' },
      pointer: { caps: [['D']], does: 'held: dim all but what is pointed at' },
      black: { caps: [['B'], ['.']], does: 'black screen, and back' },
      leave: { caps: [['Esc']], does: 'leave' },
    },
  },
});
