import { create } from 'zustand';
import { isEmbedded } from '../embed/isEmbedded';
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
}

const off: Presenting = {
  isOn: false,
  panel: 'lesson',
  isBlack: false,
  isPointing: false,
  revealed: null,
};

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
  usePresenting.setState({ ...off, isOn: true });
  void enterFullScreen();
}

/** All is as it was before. */
export function stopPresenting(): void {
  delete document.documentElement.dataset['presented'];
  usePresenting.setState(off);
  void leaveFullScreen();
}

/** Begins with it, or ends it. */
export function togglePresenting(): void {
  if (usePresenting.getState().isOn) stopPresenting();
  else startPresenting();
}
