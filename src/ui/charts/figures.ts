import { spanOf } from '../transport/span';
import type { BusyFigures } from './BusyChart';
import type { LineFigures } from './LineChart';
import type { ThroughputFigures } from './ThroughputChart';
import type { Standing } from '../usePlayhead';
import type { WaitFigures } from './WaitChart';

/** Virtual seconds of the run that the chart of the line shows; the scrubber shows all of it. */
const WINDOW = 60;
/** Points of that chart: beyond so many it shows the extremes of stretches. */
const POINTS = 240;
/** Virtual seconds that count as lately. */
const LATELY = 10;
const BINS = 12;

export interface Figures {
  readonly line: LineFigures;
  readonly wait: WaitFigures;
  readonly busy: BusyFigures;
  readonly throughput: ThroughputFigures;
}

/** All that the charts show of a run at a playhead, from the timeline's folds. */
export function figuresOf({ watched, time, position }: Omit<Standing, 'reach'>): Figures {
  const { timeline } = watched;
  const playhead = { time, position };
  const from = Math.max(0, time - WINDOW);
  const workers = watched.busy.byName(playhead);
  return {
    line: {
      from,
      to: time,
      end: from + Math.min(WINDOW, spanOf(time)),
      points: watched.line.slice(from, playhead, POINTS),
      length: watched.line.at(playhead),
      maxsize: timeline.at(position).queues[0]?.maxsize ?? null,
      fullShare: watched.line.fullShare(playhead),
    },
    wait: {
      count: watched.waits.count(playhead),
      p50: watched.waits.quantile(0.5, playhead) ?? 0,
      p95: watched.waits.quantile(0.95, playhead) ?? 0,
      bins: watched.waits.histogram(BINS, playhead),
    },
    busy: {
      tills: workers
        .map(({ name, share, working }) => ({ till: tillOf(name), share, working }))
        .sort((a, b) => a.till - b.till),
      utilisation: watched.busy.utilisation(playhead) ?? 0,
    },
    throughput: {
      served: watched.throughput.counts(playhead).served,
      overall: watched.throughput.perSecond(playhead),
      lately: watched.throughput.recentPerSecond(LATELY, playhead),
      span: LATELY,
    },
  };
}

/** The number in `cashier 3`. */
const tillOf = (name: string): number => Number(name.slice(name.lastIndexOf(' ') + 1));
