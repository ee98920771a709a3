import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Window } from './window';

/** How much of the run the lanes show: all of it, the instant at the playhead, or a stretch. */
export type Zoom =
  | { readonly kind: 'whole' }
  | { readonly kind: 'instant' }
  | { readonly kind: 'window'; readonly window: Window };

interface LanesView {
  readonly zoom: Zoom;
  /** What is in sight, if the lanes are, and if that is not the whole run: the scrubber marks it. */
  readonly shown: Window | null;
}

export const wholeRun: Zoom = { kind: 'whole' };

/** Where the lanes are zoomed to. It outlives the panel, which is taken away when another view is chosen. */
export const lanesView = createStore<LanesView>()(() => ({ zoom: wholeRun, shown: null }));

export function setZoom(zoom: Zoom): void {
  lanesView.setState({ zoom });
}

/** A stretch of the run, or all of it for null. */
export function setWindow(window: Window | null): void {
  setZoom(window === null ? wholeRun : { kind: 'window', window });
}

export function useLanesView<T>(pick: (view: LanesView) => T): T {
  return useStore(lanesView, pick);
}
