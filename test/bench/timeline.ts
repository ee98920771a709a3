import { quantile } from 'd3-array';
import { Random } from '../../src/scenarios/random';
import { Timeline } from '../../src/timeline';
import type { Trace } from '../../src/trace';

export interface TimelineTimes {
  readonly events: number;
  readonly bytesPerEvent: number;
  readonly buildSeconds: number;
  /** Wall milliseconds of one random seek, at the 50th and 99th percentile of 1,000. */
  readonly seekMedian: number;
  readonly seekP99: number;
  /** The same for 1,000 steps back by one event. */
  readonly stepBackP99: number;
}

const SEEKS = 1000;

/** Builds the timeline of a long run and asks it for instants anywhere in it. */
export function timeTimeline(trace: Trace): TimelineTimes {
  const began = performance.now();
  const timeline = new Timeline(trace);
  const buildSeconds = (performance.now() - began) / 1000;
  const random = new Random(1);
  const timed = (look: (position: number) => void, positions: readonly number[]): number[] =>
    positions.map((position) => {
      const start = performance.now();
      look(position);
      return performance.now() - start;
    });
  const anywhere = (): number => random.randrange(timeline.length);
  const positions = Array.from({ length: SEEKS }, anywhere);
  // The first look at code that has not been compiled yet is no seek that anybody would notice.
  timed((position) => timeline.at(position), Array.from({ length: SEEKS }, anywhere));
  const seeks = timed((position) => timeline.at(position), positions);
  const from = timeline.length >> 1;
  const back = timed(
    (position) => timeline.at(position),
    Array.from({ length: SEEKS }, (_, step) => from - step),
  );
  return {
    events: timeline.length,
    bytesPerEvent: trace.bytes / trace.length,
    buildSeconds,
    seekMedian: quantile(seeks, 0.5) ?? Number.NaN,
    seekP99: quantile(seeks, 0.99) ?? Number.NaN,
    stepBackP99: quantile(back, 0.99) ?? Number.NaN,
  };
}
