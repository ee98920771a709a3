import type { Decimals } from './decimals';
import { languageTag } from './languageTag';
import { inLanguage } from './inLanguage';
import type { LaneState } from '../timeline';
import type { CallbackKind } from '../trace';
import { count, hundredths, millionths, number, percent } from './numbers';

const states = {
  running: 'running',
  ready: 'ready, not run yet',
  sleeping: 'sleeping',
  get: 'waits in get()',
  put: 'blocked in put()',
  other: 'waits for something else',
} as const satisfies Record<LaneState, string>;

const kinds = {
  first: 'first step',
  yield: 'next turn',
  wakeup: 'wake-up',
  throw: 'error step',
  sleep: 'sleep’s end',
  timeout: 'timeout',
  gather: 'gather',
  release: 'release',
  stop: 'stop',
  input: 'input',
  callback: 'callback',
} as const satisfies Record<CallbackKind, string>;

/** Below this many virtual seconds, hundredths of a second say nothing. */
const SHORT = 0.1;

/** A duration in the unit that suits it. */
function duration(value: number): string {
  if (value >= 1) return `${hundredths.format(value)} s`;
  if (value >= 1e-3) return `${number(value * 1e3)} ms`;
  return `${number(value * 1e6)} µs`;
}

const finely = (span: number): Decimals => (span < SHORT ? millionths : hundredths);

function stretch(from: number, to: number): string {
  if (to === Infinity) return `since ${millionths.format(from)} s`;
  const fine = finely(to - from);
  return `${fine.format(from)}–${fine.format(to)} s · ${duration(to - from)}`;
}

/** The words of the lanes of tasks. Virtual seconds. */
export const lanes = inLanguage('lanes', {
  label: 'Timeline of tasks',
  region: (from: number, to: number): string => {
    const fine = finely(to - from);
    return `What each task does from ${fine.format(from)} to ${fine.format(to)} seconds`;
  },
  keys: 'Plus and minus zoom, the left and right arrow move what is shown. A click moves the playhead, dragging moves what is shown, and turning the wheel with Ctrl held zooms.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Whole run',
  instant: 'This instant',
  loop: 'event loop',
  states,
  legend: {
    running: 'running',
    ready: 'ready, not run yet',
    sleeping: 'sleep()',
    put: 'blocked in put()',
    get: 'get()',
    other: 'other',
  } as const satisfies Record<LaneState, string>,
  kinds,
  /** What is written on a callback, if there is room for it. */
  block: (kind: CallbackKind, task: string | null): readonly string[] =>
    task === null ? [kinds[kind]] : [`${task}: ${kinds[kind]}`, kinds[kind]],
  iteration: (iteration: number): string => `iteration ${number(iteration)}`,
  iterationShort: number,
  tip: (state: LaneState, from: number, to: number): string =>
    `${states[state]} · ${stretch(from, to)}`,
  callbackTip: (skipped: boolean, iteration: number, from: number, to: number): string =>
    `iteration ${number(iteration)}${skipped ? ' · cancelled, skipped' : ''} · ${stretch(from, to)}`,
  asleep: 'asleep: nothing is ready',
  notThere: 'not there at this time',
  inputs: 'You',
  densityTip: (callbacks: number, from: number, to: number): string =>
    `${count(callbacks, 'callback', 'callbacks')} · ${stretch(from, to)}`,
  moreTasks: (tasks: number): string => `+ ${count(tasks, 'more task', 'more tasks')}`,
  table: 'Table',
  tableLabel: 'What each task’s time went to',
  columns: ['Task', 'At the playhead', 'Running', 'Ready', 'sleep()', 'get()', 'put()', 'Other'],
  share: (value: number): string =>
    value > 0 && value < 0.005 ? `< ${percent(0.01)}` : percent(value),
  ended: 'ended',

  /** A mark on the time axis: plain seconds, or so many units after the base that stands before it. */
  tick: {
    s: (value: number, digits: number): string =>
      `${value.toLocaleString(languageTag, { minimumFractionDigits: digits, maximumFractionDigits: digits })} s`,
    ms: (value: number): string => `+ ${number(value)} ms`,
    µs: (value: number): string => `+ ${number(value)} µs`,
    ns: (value: number): string => `+ ${number(value)} ns`,
  },
} as const);
