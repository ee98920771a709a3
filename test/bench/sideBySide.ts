import { quantile } from 'd3-array';
import { initialKnobs } from '../../src/scenarios';
import { Random } from '../../src/scenarios/random';
import { type Compared, createComparison, createViewer, type Viewer } from '../../src/store';
import { queueWay, semaphoreWay } from '../../src/ui/gate/gateScene';
import { median } from './median';
import { scenarios } from '../scenarios/everyScenario';

/** So many jobs are behind the semaphore, and the same ones go through the queue. */
const JOBS = 100_000;
const ROUNDS = 3;
/** Moves of the playhead that are timed. */
const MOVES = 300;
/** Virtual seconds after both have ended. */
const FOREVER = 1e9;

/** Two runs on one clock; ratios compare them with the semaphore's run by itself, timed in turn with them. */
export interface SideBySideTimes {
  /** Events of both runs. */
  readonly events: number;
  /** Wall seconds in which both are lived to their ends. */
  readonly liveSeconds: number;
  readonly lived: number;
  /** Wall milliseconds of a random seek of both, with what the picture shows of them there. */
  readonly seekMedian: number;
  readonly seekP99: number;
  readonly sought: number;
  /** The same for a step back by one instant. */
  readonly stepMedian: number;
  readonly stepP99: number;
  readonly stepped: number;
}

interface Watched {
  readonly viewer: Viewer;
  /** Null for the semaphore's run by itself. */
  readonly compared: Compared | null;
  readonly liveSeconds: number;
}

function watched(isCompared: boolean): Watched {
  const knobs = { ...initialKnobs(scenarios.gate), jobs: JOBS };
  const viewer = createViewer({ scenario: 'gate', version: 'semaphore', seed: 42, knobs });
  const compared = isCompared ? createComparison(viewer) : null;
  compared?.comparison.getState().compare({ version: 'queue', knobs: {} });
  const began = performance.now();
  viewer.getState().liveTo(FOREVER);
  const liveSeconds = (performance.now() - began) / 1000;
  for (const each of [viewer, ...(compared === null ? [] : [compared.other])]) {
    const { end } = each.getState();
    if (end !== 'finished') throw new Error(`a run of ${JOBS} jobs ended ${String(end)}`);
  }
  return { viewer, compared, liveSeconds };
}

/** What the picture has of the moment at the playhead: of the one run, or of both. */
function look({ viewer, compared }: Watched): void {
  const { watched: own, time, position } = viewer.getState();
  semaphoreWay(own, { time, position });
  if (compared === null) return;
  const beside = compared.other.getState();
  queueWay(beside.watched, { time: beside.time, position: beside.position });
}

/** Wall milliseconds of each move, with the picture after it. */
function timed(both: Watched, move: (viewer: Viewer, n: number) => void): number[] {
  return Array.from({ length: MOVES }, (_, n) => {
    const start = performance.now();
    move(both.viewer, n);
    look(both);
    return performance.now() - start;
  });
}

function timeMoves(runs: Watched): { readonly seeks: number[]; readonly steps: number[] } {
  const { viewer } = runs;
  const { reach } = viewer.getState();
  const random = new Random(1);
  const seek = (): void =>
    viewer.getState().seek((random.randrange(1_000_000) / 1_000_000) * reach);
  // The first look at code that has not been compiled yet is no seek that anybody would notice.
  timed(runs, seek);
  const seeks = timed(runs, seek);
  viewer.getState().seek(reach / 2);
  const steps = timed(runs, () => viewer.getState().step('instant', -1));
  return { seeks, steps };
}

const half = (times: readonly number[]): number => quantile(times, 0.5) ?? Number.NaN;
const p99 = (times: readonly number[]): number => quantile(times, 0.99) ?? Number.NaN;

/** Times both ways of the same jobs side by side, as the page has them, in turn with the one by itself. */
export function timeSideBySide(): SideBySideTimes {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const one = watched(false);
    const alone = timeMoves(one);
    const two = watched(true);
    const both = timeMoves(two);
    const { trace } = two.viewer.getState().watched;
    const other = two.compared?.other.getState().watched.trace;
    return {
      events: trace.length + (other?.length ?? 0),
      liveSeconds: two.liveSeconds,
      lived: two.liveSeconds / one.liveSeconds,
      seekMedian: half(both.seeks),
      seekP99: p99(both.seeks),
      sought: half(both.seeks) / half(alone.seeks),
      stepMedian: half(both.steps),
      stepP99: p99(both.steps),
      stepped: half(both.steps) / half(alone.steps),
    };
  });
  const middle = (pick: (round: SideBySideTimes) => number): number => median(rounds.map(pick));
  return {
    events: middle((round) => round.events),
    liveSeconds: middle((round) => round.liveSeconds),
    lived: middle((round) => round.lived),
    seekMedian: middle((round) => round.seekMedian),
    seekP99: middle((round) => round.seekP99),
    sought: middle((round) => round.sought),
    stepMedian: middle((round) => round.stepMedian),
    stepP99: middle((round) => round.stepP99),
    stepped: middle((round) => round.stepped),
  };
}
