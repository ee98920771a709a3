import { inLanguage } from './inLanguage';

/** What the keys of the page do. `caps`: what is printed on the keys, each a choice of keys pressed together. */
export const keys = inLanguage('keys', {
  open: 'Keys and preferences',
  opener: '?',
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
} as const);
