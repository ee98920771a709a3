import { limits } from '../../links';
import { speedBounds } from '../../store';
import type { Playhead } from '../../timeline';
import { type Theme, themes } from '../themes';
import { type PresentPanel, presentPanels } from './presenting';

/** What the first window shows. */
export interface Shown {
  readonly kind: 'shown';
  /** The address of the moment after its `#`, as a link has it. */
  readonly hash: string;
  readonly playing: boolean;
  /** Virtual seconds per wall second. */
  readonly speed: number;
  /** Where playback will stop. */
  readonly stop: Playhead | null;
  readonly panel: PresentPanel;
  readonly isBlack: boolean;
  readonly revealed: string | null;
  readonly begun: string | null;
  readonly theme: Theme;
}

/** Where the first window points: a place on the stage as shares of its width and height, and whose task stands there. */
export interface PointedAt {
  readonly x: number;
  readonly y: number;
  readonly task: string | null;
  readonly item: string | null;
}

/** What two windows tell each other. */
export type Mirrored =
  | Shown
  | { readonly kind: 'pointer'; readonly at: PointedAt | null }
  /** The first window is no longer there. */
  | { readonly kind: 'ended' }
  /** A second window has come, and asks what is shown. */
  | { readonly kind: 'hello' }
  /** The second window is no longer there. */
  | { readonly kind: 'gone' };

/** Characters that a name of a step, task or item may have. */
const LONGEST_NAME = 200;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isNumber = (value: unknown, min: number, max: number): value is number =>
  typeof value === 'number' && value >= min && value <= max;
const isName = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && value.length <= LONGEST_NAME);

const isPlayhead = (value: unknown): value is Playhead =>
  isObject(value) &&
  isNumber(value['time'], 0, limits.latest) &&
  isNumber(value['position'], 0, Number.MAX_SAFE_INTEGER);

const isPointedAt = (value: unknown): value is PointedAt =>
  isObject(value) &&
  isNumber(value['x'], 0, 1) &&
  isNumber(value['y'], 0, 1) &&
  isName(value['task']) &&
  isName(value['item']);

const isShown = (value: Fields): boolean =>
  typeof value['hash'] === 'string' &&
  value['hash'].length <= limits.address &&
  typeof value['playing'] === 'boolean' &&
  isNumber(value['speed'], speedBounds.min, speedBounds.max) &&
  (value['stop'] === null || isPlayhead(value['stop'])) &&
  presentPanels.some((panel) => panel === value['panel']) &&
  typeof value['isBlack'] === 'boolean' &&
  isName(value['revealed']) &&
  isName(value['begun']) &&
  themes.some((theme) => theme === value['theme']);

/**
 * What the other window said, null if it is nothing that this page says: another page of the same origin may use the
 * same name. The address within it is checked as any link is.
 */
export function readMirrored(said: unknown): Mirrored | null {
  if (!isObject(said)) return null;
  switch (said['kind']) {
    case 'ended':
    case 'hello':
    case 'gone':
      return { kind: said['kind'] };
    case 'pointer':
      return said['at'] === null || isPointedAt(said['at'])
        ? { kind: 'pointer', at: said['at'] }
        : null;
    case 'shown':
      return isShown(said) ? (said as unknown as Shown) : null;
    default:
      return null;
  }
}
