import { inLanguage } from './inLanguage';

/** The words of the sheet of keys and preferences. */
export const keySheet = inLanguage('keySheet', {
  title: 'Keys',
  close: 'Close',
  or: 'or',
  mac: 'On a Mac it is ⌘ instead of Ctrl. Keys that a control takes for itself while it has the focus are left to it.',
  preferences: 'Preferences',
  singleKeys: 'Keys with a character',
  singleKeysHint: (caps: readonly string[]): string =>
    `${caps.join('\u2002')}\u2002Switch them off if you dictate, or press keys by mistake.`,
  off: 'switched off',
  tellSteps: 'Tell the run to those who listen',
  tellStepsHint:
    'A screen reader hears each step in a sentence, and every few seconds what has become of a run that plays.',
  startPaused: 'Start paused',
  startPausedHint:
    'The page waits at opening time. Otherwise it plays by itself, except for those who asked their system for less motion.',
} as const);
