import { useEffect, useRef, useState } from 'react';
import {
  end,
  type History,
  type Moment,
  momentAt,
  next,
  type Place,
  previous,
  start,
  type Unit,
} from '../../structures';

/** How long a stop is looked at while playing, in wall milliseconds. */
const STOP_MS = 900;

export interface Walk {
  readonly place: Place;
  readonly moment: Moment;
  readonly unit: Unit;
  readonly isPlaying: boolean;
  readonly setUnit: (unit: Unit) => void;
  readonly on: () => void;
  readonly back: () => void;
  /** Null is the end, also when there comes to be more. */
  readonly goTo: (place: Place | null) => void;
  /** Plays on to the end, from the start if it is there already; or stops playing. */
  readonly toggle: () => void;
}

/** Where a viewer is in a history. Who is at its end stays there when it grows. */
export function useWalk(history: History): Walk {
  const [stop, setStop] = useState<Place | null>(null);
  const [unit, setUnit] = useState<Unit>('operation');
  const [playing, setPlaying] = useState(false);

  const last = end(history);
  // A history that was replaced by a shorter one has no such place any more.
  const place = stop !== null && stop.act < history.length ? stop : last;
  const following = next(history, place, unit);
  const isPlaying = playing && following !== null;

  const goOn = (): void =>
    // The end is no place of its own, so that it stays the end.
    setStop(following && next(history, following, 'step') && following);

  // A history that grows must not put off the next step, so the timer outlives what is drawn.
  const latest = useRef(goOn);
  useEffect(() => {
    latest.current = goOn;
  });
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => latest.current(), STOP_MS);
    return () => clearInterval(timer);
  }, [isPlaying]);

  /** Whoever goes somewhere by hand wants to stand there. */
  const goTo = (to: Place | null): void => {
    setPlaying(false);
    setStop(to);
  };
  return {
    place,
    moment: momentAt(history, place),
    unit,
    isPlaying,
    setUnit,
    on: () => {
      setPlaying(false);
      goOn();
    },
    back: () => goTo(previous(history, place, unit) ?? start),
    goTo,
    toggle: () => {
      if (!isPlaying && following === null) setStop(start);
      setPlaying(!isPlaying);
    },
  };
}
