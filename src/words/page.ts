import { inLanguage } from './inLanguage';
/** The words of the page around the stage. Times are in virtual seconds. */
export const page = inLanguage('page', {
  brand: { python: 'await', rest: 'your turn' },

  skip: 'To the stage',
  scenes: 'Scenes',
  /** What a tab says and, where there is room, what stands behind it. */
  tabs: {
    supermarket: ['Supermarket', ''],
    orders: ['Order service', ''],
    balance: ['Producer', ' & consumer'],
    gate: ['Semaphore', ' vs queue'],
    trees: ['Heap', ' vs tree'],
    mistakes: ['Mistakes', ''],
    lessons: ['Lessons', ''],
  },

  present: { open: 'Present: the stage for the whole room' },

  share: { open: 'Share this moment', opener: 'Share' },

  /** What stands at the bottom of the page around what there is to say. */
  notes: {
    label: 'Notes',
    dismiss: 'Dismiss this note',
    undo: 'Undo',
    redo: 'Redo',
  },

  theme: { label: 'Theme', light: 'Light', dark: 'Dark', projector: 'Projector' },

  settings: {
    label: 'Settings',
    more: 'More settings',
    fewer: 'Fewer settings',
    exact: (label: string): string => `${label}, exact value`,
    seed: 'Seed',
    seedPython: (seed: number): string => `seed(${seed})`,
    newRun: 'starts a new run',
    fromStart: 'B has this from its start. All other settings move both runs, at the playhead.',
  },

  /** The card under the stage: one of several views of the run. */
  under: {
    label: 'The run so far',
    loading: 'One moment …',
    compared: 'A and B',
    views: { statistics: 'Statistics', timeline: 'Timeline' },
    hints: {
      statistics: 'the run so far, up to the playhead',
      timeline: 'what each task was doing, and when',
      compared: 'both runs so far, up to the playhead',
    },
  },

  /** The two runs of a comparison, and what belongs to one of them. */
  runs: { own: 'A', other: 'B' },
  ofRun: (letter: string, what: string): string => `${letter} · ${what}`,

  failure: {
    title: 'This part of the page has stopped',
    notLoaded: {
      title: 'This part of the page could not be loaded',
      what: 'Its file did not come. Is there a network? Everything else works on.',
    },
    what: (message: string): string => `What happened: ${message}`,
    kept: 'Your run is kept. Try again, or go back to opening time with the same settings.',
    unknown: 'an error without a message',
    retry: 'Try again',
    reset: 'Reset to opening time',
  },
} as const);
