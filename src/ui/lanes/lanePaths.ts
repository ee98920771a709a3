import {
  type Lanes,
  type LaneSlice,
  type LaneState,
  laneStates,
  type Segment,
  type ShareBins,
} from '../../timeline';
import type { LaneRow } from './laneRows';
import type { Window } from './window';

/** The height of a row in the units of the drawing. */
export const ROW = 16;
/** A stretch narrower than this many pixels is no rectangle. */
const NARROWEST = 0.75;
/** So many stretches a column of the drawing are still looked at one by one. */
const SEGMENTS_A_COLUMN = 4;
/** Stretches that are too narrow may make up this share of the drawing. */
const LOST = 0.01;
/** Marks of runs too short to be seen stand at least so many pixels apart. */
const TICK_GAP = 3;

/** Where in its row each state is drawn: they differ in height as well as in colour. */
const bands: Readonly<Record<LaneState, readonly [top: number, height: number]>> = {
  running: [1, 14],
  ready: [2, 12],
  sleeping: [3.5, 9],
  put: [2, 12],
  get: [6.5, 3],
  other: [7.25, 1.5],
};

/** Shares are stacked from the bottom of a row in this order. */
const stacked = (['running', 'ready', 'put', 'sleeping', 'get', 'other'] as const).map((state) => ({
  state,
  number: laneStates.indexOf(state),
}));

export interface LanePaths {
  /** One path for each state, over all rows. */
  readonly paths: Readonly<Record<LaneState, string>>;
  /** Marks where a task ran too shortly for a rectangle. */
  readonly ticks: string;
}

const number = (value: number): string => String(Math.round(value * 100) / 100);
const box = (x: number, y: number, width: number, height: number): string =>
  `M${number(x)} ${number(y)}h${number(width)}v${number(height)}h${number(-width)}z`;

/** A stretch in a state in the first row, between two places in pixels. */
export function stateBox(state: LaneState, from: number, to: number): string {
  const [y, height] = bands[state];
  return box(from, y, to - from, height);
}

class Drawing {
  readonly paths: Record<LaneState, string>;
  ticks = '';

  constructor(readonly x: (time: number) => number) {
    this.paths = Object.fromEntries(laneStates.map((state) => [state, ''])) as Record<
      LaneState,
      string
    >;
  }

  segments(segments: readonly Segment[], top: number): void {
    let tick = -Infinity;
    let open: { state: LaneState; from: number; to: number } | undefined;
    for (const { state, from, to } of segments) {
      const [begin, end] = [this.x(from), this.x(to)];
      if (end - begin < NARROWEST) {
        if (state === 'running' && begin - tick >= TICK_GAP) {
          this.ticks += `M${number(begin)} ${top + 2}v${ROW - 4}`;
          tick = begin;
        }
      } else if (open?.state === state && begin - open.to < NARROWEST) open.to = end;
      else {
        if (open !== undefined) this.#stretch(open.state, open.from, open.to, top);
        open = { state, from: begin, to: end };
      }
    }
    if (open !== undefined) this.#stretch(open.state, open.from, open.to, top);
  }

  #stretch(state: LaneState, from: number, to: number, top: number): void {
    const [y, height] = bands[state];
    this.paths[state] += box(from, top + y, to - from, height);
  }

  bins({ from, width, count, shares }: ShareBins, top: number): void {
    const [, full] = bands.running;
    const bottom = top + ROW - 1;
    // Half units, so that columns side by side often look the same, and are then drawn as one.
    const levelOf = (share: number): number => Math.round(share * full * 2) / 2;
    const levels = new Float64Array(count + 1);
    const lower = new Float64Array(count + 1);
    for (const { state, number } of stacked) {
      let [begin, y, height] = [0, 0, 0];
      for (let bin = 0; bin <= count; bin++) {
        const base = lower[bin] as number;
        const share = bin < count ? (shares[bin * laneStates.length + number] as number) : 0;
        levels[bin] = base + share;
        const [low, high] = bin < count ? [levelOf(base), levelOf(base + share)] : [0, 0];
        if (high - low === height && bottom - high === y) continue;
        if (height > 0) {
          const x = this.x(from + begin * width);
          this.paths[state] += box(x, y, this.x(from + bin * width) - x, height);
        }
        [begin, y, height] = [bin, bottom - high, high - low];
      }
      lower.set(levels);
    }
  }
}

/**
 * The rows' tasks as paths, in pixels across and `ROW` units a row: rectangles where stretches can be told
 * apart, else the shares of the states stacked in columns two pixels wide.
 */
export function lanePaths(
  lanes: Pick<Lanes, 'slice'>,
  rows: readonly LaneRow[],
  window: Window,
  until: number,
  width: number,
): LanePaths {
  const scale = width / (window.to - window.from);
  const drawing = new Drawing((time) => (time - window.from) * scale);
  for (const [row, { tasks }] of rows.entries()) {
    for (const { task, createdAt, endedAt } of tasks) {
      const from = Math.max(window.from, createdAt);
      const to = Math.min(window.to, until, endedAt ?? Infinity);
      const columns = Math.max(1, Math.round(((to - from) * scale) / 2));
      const most = columns * SEGMENTS_A_COLUMN;
      let slice: LaneSlice = lanes.slice(task, from, to, columns, most);
      if (slice.kind === 'segments' && isLossy(slice.segments, scale)) {
        slice = lanes.slice(task, from, to, columns, 0);
      }
      if (slice.kind === 'segments') drawing.segments(slice.segments, row * ROW);
      else drawing.bins(slice.bins, row * ROW);
    }
  }
  return drawing;
}

/** Whether so many stretches are too narrow that the drawing would have holes. */
function isLossy(segments: readonly Segment[], scale: number): boolean {
  let [all, lost] = [0, 0];
  for (const { from, to } of segments) {
    const wide = (to - from) * scale;
    all += wide;
    if (wide < NARROWEST) lost += wide;
  }
  return lost > 1 && lost > all * LOST;
}
