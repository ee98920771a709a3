import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { quantile } from 'd3-array';
import { Random } from '../../src/scenarios/random';
import { createViewer, type Viewer } from '../../src/store';
import { deedsOf } from '../../src/store/folds/deedsOf';
import { diagnose, loopView } from '../../src/timeline';
import { figuresOf } from '../../src/ui/charts/figures';
import { setting } from './setting';

/** Wall milliseconds for a viewer who travels in a long run, and the memory that the run holds. */
export interface TravelTimes {
  readonly events: number;
  /** The 99th percentile of 1,000 random seeks. */
  readonly seekP99: number;
  /** The 99th percentile of 1,000 single steps back, by callback and by instant. */
  readonly callbackBackP99: number;
  readonly instantBackP99: number;
  /** The 99th percentile, and the longest, of the moves of a drag over the whole scrubber. */
  readonly dragP99: number;
  readonly dragLongest: number;
  /** The 99th percentile of what charts, event loop and diagnosis fold anew at the end of such a move. */
  readonly panelsP99: number;
  /** A knob moved in the middle of the run, which is lived again up to there; and the undo of that. Milliseconds. */
  readonly fork: number;
  readonly undo: number;
  /** Megabytes of the run with its trace and all that is folded from it. */
  readonly megabytes: number;
}

const TIMES = 1000;
/** As many places as the scrubber has. */
const DRAG = 400;

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

function megabytesHeld(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** A viewer who has watched a busy shop for so many events. */
function watchedFor(events: number): Viewer {
  const viewer = createViewer({
    version: setting.version,
    seed: setting.seed,
    knobs: setting.knobs,
  });
  viewer.getState().setSpeed(100);
  viewer.getState().play();
  while (viewer.getState().watched.trace.length < events) viewer.getState().tick(1000 / 60);
  viewer.getState().pause();
  return viewer;
}

/** Seeks, steps and drags in a run of at least so many events. */
export function timeTravel(events: number): TravelTimes {
  const before = megabytesHeld();
  const viewer = watchedFor(events);
  const megabytes = megabytesHeld() - before;
  const { reach, watched } = viewer.getState();
  const random = new Random(1);
  const timed = (moves: number, move: (n: number) => void): number[] =>
    Array.from({ length: moves }, (_, n) => {
      const start = performance.now();
      move(n);
      return performance.now() - start;
    });
  const anywhere = (): number => (random.randrange(1_000_000) / 1_000_000) * reach;
  const seek = (): void => viewer.getState().seek(anywhere());
  // The first look at code that has not been compiled yet is no seek that anybody would notice.
  timed(TIMES, seek);
  const seeks = timed(TIMES, seek);
  const back = (unit: 'callback' | 'instant'): number[] => {
    viewer.getState().seek(reach * 0.9);
    return timed(TIMES, () => viewer.getState().step(unit, -1));
  };
  const [callbacks, instants] = [back('callback'), back('instant')];
  viewer.getState().jump('start');
  const drag = timed(DRAG, (n) => viewer.getState().seek((n / DRAG) * reach));
  const panels = Array.from({ length: DRAG }, (_, n) => {
    viewer.getState().seek((n / DRAG) * reach);
    const state = viewer.getState();
    const [took = Number.NaN] = timed(1, () => {
      figuresOf(state);
      loopView(watched.timeline, state.position);
      diagnose(watched.timeline, deedsOf(watched), state.position);
    });
    return took;
  });
  const { length } = watched.trace;
  viewer.getState().seek(reach / 2);
  const [fork = Number.NaN] = timed(1, () => viewer.getState().setKnob('cashiers', 3));
  const [undo = Number.NaN] = timed(1, () => viewer.getState().undo());
  const p99 = (times: readonly number[]): number => quantile(times, 0.99) ?? Number.NaN;
  return {
    events: length,
    seekP99: p99(seeks),
    callbackBackP99: p99(callbacks),
    instantBackP99: p99(instants),
    dragP99: p99(drag),
    dragLongest: Math.max(...drag),
    panelsP99: p99(panels),
    fork,
    undo,
    megabytes,
  };
}
