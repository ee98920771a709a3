import { useEffect, useRef, useState } from 'react';
import { useViewerStore, type ViewerState } from '../store';
import { frameNumber, onFrame } from './frame';

/** The least wall milliseconds between two drawings of the same panel while the run plays. */
const PAUSE = 125;

/** Panels in the order in which they came to be due: one of them is drawn in each frame, so that no frame draws all. */
const due = new Set<object>();

/** Where the viewer stands, as far as statistics depend on it. Times in virtual seconds. */
export type Standing = Pick<ViewerState, 'watched' | 'time' | 'position' | 'reach'>;

const standingOf = ({ watched, time, position, reach }: ViewerState): Standing => ({
  watched,
  time,
  position,
  reach,
});

const isSame = (one: Standing, other: Standing): boolean =>
  one.watched === other.watched &&
  one.time === other.time &&
  one.position === other.position &&
  one.reach === other.reach;

/** The frame in which a panel was last drawn in its turn. */
let drawnIn = -1;

function isItsTurn(panel: object): boolean {
  const [first] = due;
  if (first !== panel || drawnIn === frameNumber()) return false;
  drawnIn = frameNumber();
  return true;
}

/**
 * The place in the run that is drawn here, for what need not follow every frame: at most eight times a second
 * while it plays, and with the next frame after a pause, a seek back, a change or a new run.
 */
export function usePlayhead(): Standing {
  const store = useViewerStore();
  const [standing, setStanding] = useState(() => standingOf(store.getState()));
  const first = useRef(standing);
  useEffect(() => {
    // The viewer may have moved since the first drawing.
    let shown = first.current;
    let since = Number.POSITIVE_INFINITY;
    const panel = {};
    const end = onFrame((elapsed) => {
      since += elapsed;
      const state = store.getState();
      if (isSame(state, shown)) return;
      const atOnce = !state.playing || state.watched !== shown.watched || state.time < shown.time;
      if (!atOnce) {
        if (since < PAUSE) return;
        due.add(panel);
        if (!isItsTurn(panel)) return;
      }
      due.delete(panel);
      shown = standingOf(state);
      since = 0;
      setStanding(shown);
    });
    return () => {
      due.delete(panel);
      end();
    };
  }, [store]);
  return standing;
}
