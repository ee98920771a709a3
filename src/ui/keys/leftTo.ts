/**
 * A key with a character on it, one that moves something in many a control, the space bar, or a command with
 * Ctrl or ⌘.
 */
export type KeyKind = 'character' | 'move' | 'space' | 'command';

const TEXT =
  'textarea, [contenteditable], input:not([type="range"], [type="radio"], [type="checkbox"])';

/** Nothing happens behind an open dialog. */
const ALWAYS = `${TEXT}, dialog`;
/** Typing a letter chooses in a list. */
const CHARACTERS = `${ALWAYS}, select`;
/** What scrolls when it has the focus has a tabindex, and so have lists and charts that one walks through. */
const MOVES = `${CHARACTERS}, input, [tabindex]`;

/**
 * What does something of its own at the space bar. A slider and the chosen one of several do not, so that who
 * has just used them can stop the run; nor does what merely scrolls, which other keys do as well.
 */
const SPACE = `${CHARACTERS}, input:not([type="range"], :checked[type="radio"]), button, summary, a[href]`;

const takers: Readonly<Record<KeyKind, string>> = {
  command: ALWAYS,
  character: CHARACTERS,
  move: MOVES,
  space: SPACE,
};

/** Whether what has the focus takes such a key for itself, so that it is left to it. */
export function isLeftTo(focused: EventTarget | null, kind: KeyKind): boolean {
  return focused instanceof Element && focused.closest(takers[kind]) !== null;
}
