import { useEffect, useMemo } from 'react';
import { viewer } from '../../store';
import type { Standing } from '../usePlayhead';
import { spanOf } from '../transport/span';
import { lanesView, setWindow, useLanesView, type Zoom } from './lanesView';
import { aroundInstant, followed, panned, type Window, zoomed } from './window';

/** An instant that never ends is cut off after so many callbacks to each side. */
const LONGEST_INSTANT = 150;

export interface ShownWindow {
  readonly kind: Zoom['kind'];
  readonly window: Window;
  /** Whether anything has run yet that could be looked at closely. */
  readonly hasInstant: boolean;
  /** So many times as much of the run, as seen from a place (0 left, 1 right) or from the playhead. */
  readonly zoomBy: (factor: number, place?: number) => void;
  /** Moves what is shown by a share of it. Returns false if that is the whole run already. */
  readonly pan: (share: number) => boolean;
}

/** The stretch of the run that the lanes show at the playhead; it follows the playhead, and the scrubber knows it. */
export function useShownWindow({ watched, time, position, reach }: Standing): ShownWindow {
  const zoom = useLanesView((view) => view.zoom);
  const end = spanOf(reach);
  const instant = watched.lanes.instantAt(position, LONGEST_INSTANT);
  const { from, to } = windowOf(zoom, instant, end);
  // The same object as long as it is the same stretch, for those who draw it.
  const window = useMemo(() => ({ from, to }), [from, to]);

  useEffect(() => {
    const { zoom: now } = lanesView.getState();
    if (now.kind !== 'window') return;
    const next = followed(now.window, time, end);
    if (next !== now.window) setWindow(next);
  }, [time, end]);

  const isWhole = zoom.kind === 'whole';
  useEffect(() => {
    lanesView.setState({ shown: isWhole ? null : window });
    return () => lanesView.setState({ shown: null });
  }, [isWhole, window]);

  return {
    kind: zoom.kind,
    window,
    hasInstant: instant !== null,
    zoomBy(factor, place) {
      const playhead = viewer.getState().time;
      const middle = playhead >= from && playhead <= to ? playhead : (from + to) / 2;
      const at = place === undefined ? middle : from + place * (to - from);
      setWindow(zoomed(window, factor, at, end));
    },
    pan(share) {
      if (isWhole) return false;
      setWindow(panned(window, share, end));
      return true;
    },
  };
}

function windowOf(zoom: Zoom, instant: Window | null, end: number): Window {
  if (zoom.kind === 'window') return zoom.window;
  return zoom.kind === 'instant' && instant !== null
    ? aroundInstant(instant)
    : { from: 0, to: end };
}
