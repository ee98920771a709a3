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
  notes: 'Notes',
  second: {
    open: 'Second window',
    close: 'End it',
    byHand: 'Open it by hand',
    /** How it is with the second window. */
    is: {
      opening: 'The second window is opening.',
      blocked: 'The browser did not let a second window open.',
      follows: 'The second window follows.',
      silent:
        'The second window does not answer: it must be open in this browser, with storage allowed.',
      closed: 'The second window is closed.',
      impossible:
        'This browser does not let two windows talk to each other here, so none can follow.',
    },
  },
  /** What the second window says of itself. */
  wall: {
    fullScreen: 'Full screen',
    waiting: 'Waiting for the first window, which must be open in the same browser …',
    follows: '',
    ended: 'The first window is closed, or shows another page. This one stays as it is.',
    impossible:
      'This browser does not let two windows talk to each other here, so this one can’t follow.',
  },
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
