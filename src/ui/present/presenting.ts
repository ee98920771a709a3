import { create } from 'zustand';
import { isEmbedded } from '../embed/isEmbedded';
import { isFollowing } from './followId';
import { enterFullScreen, leaveFullScreen } from './fullScreen';

/** What can stand beside the stage: nothing, the card of a lesson where there is one, or a panel of the page. */
export const presentPanels = [
  'none',
  'lesson',
  'code',
  'log',
  'loop',
  'statistics',
  'timeline',
  'settings',
] as const;
export type PresentPanel = (typeof presentPanels)[number];

/** How the page is shown to a room. */
export interface Presenting {
  /** Whether the stage has the screen. */
  readonly isOn: boolean;
  readonly panel: PresentPanel;
  /** Whether nothing is shown at all, so that the room looks at who speaks. */
  readonly isBlack: boolean;
  /** Whether all but what is pointed at is dimmed. */
  readonly isPointing: boolean;
  /** What the presenter has told the answer of, by its address; null as long as nothing was. */
  readonly revealed: string | null;
  /** The mistake that is being run, by its address; null if none is. */
  readonly begun: string | null;
  /** The window that follows this one; null if there was none. */
  readonly second: Second | null;
}

/** A second window: how it is with it, and its address. */
export interface Second {
  readonly status: 'opening' | 'blocked' | 'follows' | 'silent' | 'closed' | 'impossible';
  readonly address: string;
}

const off: Presenting = {
  isOn: false,
  panel: 'lesson',
  isBlack: false,
  isPointing: false,
  revealed: null,
  begun: null,
  second: null,
};

/** What is forgotten when a presentation begins or ends; a second window goes on. */
const fresh = (isOn: boolean): Presenting => ({
  ...off,
  isOn,
  second: usePresenting.getState().second,
});

/** Whether and how the page is presented; it is forgotten with the visit. */
export const usePresenting = create<Presenting>()(() => off);

/** Changes how it is shown. */
export const present = (change: Partial<Presenting>): void => usePresenting.setState(change);

/** The stage takes the screen, as a whole if the browser gives it. All answers are hidden again. */
export function startPresenting(): void {
  // Another page shows this one in a place of its own, and has not given it the screen.
  if (isEmbedded() || usePresenting.getState().isOn) return;
  // Drawings measure the type: it has to be as large as it will be before anything is drawn with it.
  document.documentElement.dataset['presented'] = '';
  usePresenting.setState(fresh(true));
  if (!isFollowing()) void enterFullScreen();
}

/** All is as it was before. */
export function stopPresenting(): void {
  delete document.documentElement.dataset['presented'];
  usePresenting.setState(fresh(false));
  void leaveFullScreen();
}

/** Whether a room sees what this window does: here, or in another window. */
export const useIsStaged = (): boolean =>
  usePresenting(({ isOn, second }) => isOn || second !== null);

/** Begins with it, or ends it. */
export function togglePresenting(): void {
  if (usePresenting.getState().isOn) stopPresenting();
  else startPresenting();
}
