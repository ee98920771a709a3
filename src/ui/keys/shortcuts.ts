import type { Viewer } from '../../store';
import type { words } from '../../words';
import { nearestStop } from '../controls/stops';
import { usePreferences } from '../preferences';
import { togglePresenting } from '../present/presenting';
import { speeds } from '../transport/speeds';
import type { KeyKind } from './leftTo';
import { openDescription } from '../described/description';
import { openSheet } from './sheet';

export type ShortcutName = keyof typeof words.keys.does;

export interface Shortcut {
  readonly name: ShortcutName;
  /** Who else may want these keys. */
  readonly kind: KeyKind;
  /** As tinykeys writes them. */
  readonly presses: readonly string[];
  /** Whether a key that is held down does it again and again. */
  readonly repeats: boolean;
  readonly act: (viewer: Viewer, key: string) => void;
}

/** Virtual seconds that an arrow key goes. */
const ARROW = 1;
const TENTHS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** A character stands on another key, with Shift or without, on another keyboard. */
const character = (key: string): readonly string[] => [key, `Shift+${key}`];

const seekBy = (viewer: Viewer, seconds: number): void => {
  const state = viewer.getState();
  state.seek(state.time + seconds);
};

const step = (viewer: Viewer, direction: 1 | -1): void =>
  viewer.getState().step(usePreferences.getState().stepUnit, direction);

const shiftSpeed = (viewer: Viewer, by: 1 | -1): void => {
  const state = viewer.getState();
  const next = speeds[nearestStop(speeds, state.speed) + by];
  if (next !== undefined) state.setSpeed(next);
};

/** Every key of the page, in the order of the sheet: the keys that media players have. */
export const shortcuts: readonly Shortcut[] = [
  {
    name: 'toggle',
    kind: 'space',
    presses: ['Space'],
    repeats: false,
    act: (viewer) => viewer.getState().toggle(),
  },
  {
    name: 'stepBack',
    kind: 'character',
    presses: character(','),
    repeats: true,
    act: (viewer) => step(viewer, -1),
  },
  {
    name: 'stepOn',
    kind: 'character',
    presses: character('.'),
    repeats: true,
    act: (viewer) => step(viewer, 1),
  },
  {
    name: 'back',
    kind: 'move',
    presses: ['ArrowLeft'],
    repeats: true,
    act: (viewer) => seekBy(viewer, -ARROW),
  },
  {
    name: 'forward',
    kind: 'move',
    presses: ['ArrowRight'],
    repeats: true,
    act: (viewer) => seekBy(viewer, ARROW),
  },
  {
    name: 'iterationBack',
    kind: 'move',
    presses: ['Shift+ArrowLeft'],
    repeats: true,
    act: (viewer) => viewer.getState().step('iteration', -1),
  },
  {
    name: 'iterationOn',
    kind: 'move',
    presses: ['Shift+ArrowRight'],
    repeats: true,
    act: (viewer) => viewer.getState().step('iteration', 1),
  },
  {
    name: 'start',
    kind: 'move',
    presses: ['Home'],
    repeats: false,
    act: (viewer) => viewer.getState().jump('start'),
  },
  {
    name: 'end',
    kind: 'move',
    presses: ['End'],
    repeats: false,
    act: (viewer) => viewer.getState().jump('end'),
  },
  {
    name: 'tenths',
    kind: 'character',
    presses: TENTHS.flatMap(character),
    repeats: false,
    act: (viewer, key) => viewer.getState().seek((viewer.getState().reach * Number(key)) / 10),
  },
  {
    name: 'slower',
    kind: 'character',
    presses: character('<'),
    repeats: true,
    act: (viewer) => shiftSpeed(viewer, -1),
  },
  {
    name: 'faster',
    kind: 'character',
    presses: character('>'),
    repeats: true,
    act: (viewer) => shiftSpeed(viewer, 1),
  },
  {
    name: 'undo',
    kind: 'command',
    presses: ['$mod+z'],
    repeats: true,
    act: (viewer) => viewer.getState().undo(),
  },
  {
    name: 'redo',
    kind: 'command',
    presses: ['$mod+Shift+z', '$mod+y'],
    repeats: true,
    act: (viewer) => viewer.getState().redo(),
  },
  {
    name: 'present',
    kind: 'character',
    presses: character('p'),
    repeats: false,
    act: togglePresenting,
  },
  {
    name: 'describe',
    kind: 'character',
    presses: character('d'),
    repeats: false,
    act: openDescription,
  },
  {
    name: 'sheet',
    kind: 'character',
    presses: character('?'),
    repeats: false,
    act: openSheet,
  },
];
