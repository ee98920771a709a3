import { inLanguage } from './inLanguage';
/** The words of the sheet of keys. `caps`: what is printed on the keys, each a choice of keys pressed together. */
export const keys = inLanguage('keys', {
  open: 'Keys and preferences',
  opener: '?',
  title: 'Keys',
  close: 'Close',
  or: 'or',
  does: {
    toggle: { caps: [['Space']], does: 'play, pause' },
    back: { caps: [['←']], does: 'one second back' },
    forward: { caps: [['→']], does: 'one second on' },
    iterationBack: { caps: [['Shift', '←']], does: 'one loop iteration back' },
    iterationOn: { caps: [['Shift', '→']], does: 'one loop iteration on' },
    stepBack: { caps: [[',']], does: 'one step back' },
    stepOn: { caps: [['.']], does: 'one step on' },
    tenths: { caps: [['0 … 9']], does: 'to 0 % … 90 % of what was lived' },
    start: { caps: [['Home']], does: 'to the start of the run' },
    end: { caps: [['End']], does: 'to the end of what was lived' },
    slower: { caps: [['<']], does: 'slower' },
    faster: { caps: [['>']], does: 'faster' },
    undo: { caps: [['Ctrl', 'Z']], does: 'bring back what was set aside' },
    redo: {
      caps: [
        ['Ctrl', 'Shift', 'Z'],
        ['Ctrl', 'Y'],
      ],
      does: 'take that back',
    },
    present: { caps: [['P']], does: 'present: the stage for the whole room, and back' },
    describe: { caps: [['D']], does: 'the scene in words' },
    sheet: { caps: [['?']], does: 'this sheet' },
  },
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
