import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { countRun, timeTraced, timeUntraced, traceOf } from './engine';
import { timeFrames } from './frames';
import { timeGate } from './gate';
import { median } from './median';
import { nativePython, type Python, pyodidePython } from './python';
import { timeSideBySide } from './sideBySide';
import { taskMemory } from './taskMemory';
import { timeTimeline } from './timeline';
import { timeTravel } from './travel';

/** Rounds in which everything is timed in turn, so that a ratio compares neighbours in time. */
const ROUNDS = 5;
/** Pyodide takes some ten seconds a run. */
const PYODIDE_ROUNDS = 1;

interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly aim?: string;
}

function ratios(python: Python, rounds: number, rows: Row[]): void {
  const { name } = python;
  const samples = Array.from({ length: rounds }, () => {
    const untraced = timeUntraced();
    const { callbacks, seconds } = python.time();
    const traced = timeTraced();
    return {
      perSecond: callbacks / seconds,
      untraced: seconds / untraced,
      traced: seconds / traced,
    };
  });
  const middle = (pick: (sample: (typeof samples)[number]) => number): number =>
    median(samples.map(pick));
  const native = name.endsWith('native');
  rows.push(
    { what: `${name}: callbacks a second`, value: middle((s) => s.perSecond), unit: '1/s' },
    {
      what: `ours without a trace : ${name}`,
      value: middle((s) => s.untraced),
      unit: '×',
      ...(native ? { aim: '≥ 20' } : {}),
    },
    {
      what: `ours with the full trace : ${name}`,
      value: middle((s) => s.traced),
      unit: '×',
      ...(native ? { aim: '≥ 10' } : {}),
    },
  );
}

function show({ what, value, unit, aim }: Row): string {
  const number = value >= 1000 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
  return `${what.padEnd(58)} ${number.padStart(12)} ${unit.padEnd(8)} ${aim ?? ''}`.trimEnd();
}

const rows: Row[] = [];
// Once for the compiler, and to count what the clocks will measure.
const { callbacks, customers } = countRun();
timeUntraced();
const untraced = median(Array.from({ length: ROUNDS }, timeUntraced));
const traced = median(Array.from({ length: ROUNDS }, timeTraced));
rows.push(
  { what: 'customers in the run', value: customers, unit: '' },
  { what: 'callbacks in the run', value: callbacks, unit: '' },
  { what: 'ours without a trace: callbacks a second', value: callbacks / untraced, unit: '1/s' },
  { what: 'ours with the full trace: callbacks a second', value: callbacks / traced, unit: '1/s' },
);
const native = nativePython();
if (native === null) console.log('There is no python3 here, so CPython is Pyodide alone.');
else {
  ratios(native, ROUNDS, rows);
  rows.push({
    what: `${native.name}: memory of a task waiting at a semaphore`,
    value: taskMemory() / 1024,
    unit: 'KiB',
  });
}
ratios(await pyodidePython(), PYODIDE_ROUNDS, rows);

const shop = traceOf(1_000_000);
const times = timeTimeline(shop);
rows.push(
  { what: 'events in the trace', value: times.events, unit: '' },
  { what: 'memory of an event', value: times.bytesPerEvent, unit: 'bytes', aim: '≤ 24' },
  { what: 'building the timeline', value: times.buildSeconds, unit: 's' },
  { what: 'a random seek, median', value: times.seekMedian, unit: 'ms' },
  { what: 'a random seek, p99', value: times.seekP99, unit: 'ms', aim: '≤ 1' },
  { what: 'a step back, p99', value: times.stepBackP99, unit: 'ms' },
);

const waiting = timeGate(shop);
rows.push(
  { what: 'events, with 100,000 tasks at a semaphore', value: waiting.events, unit: '' },
  { what: 'building its timeline', value: waiting.buildSeconds, unit: 's' },
  {
    what: 'the same with all that a page folds',
    value: waiting.followedSeconds,
    unit: 's',
    aim: '≤ 3',
  },
  { what: 'folding an event there : in the supermarket', value: waiting.perEvent, unit: '×' },
  { what: 'a random seek there, median', value: waiting.seekMedian, unit: 'ms' },
  { what: 'a random seek there, p99', value: waiting.seekP99, unit: 'ms', aim: '≤ 16.7' },
  { what: 'a step back there, p99', value: waiting.stepBackP99, unit: 'ms' },
);

const two = timeSideBySide();
rows.push(
  { what: 'events of two runs of 100,000 jobs side by side', value: two.events, unit: '' },
  { what: 'living both to their ends', value: two.liveSeconds, unit: 's' },
  { what: 'living both : the semaphore’s alone', value: two.lived, unit: '×', aim: '≤ 2.5' },
  { what: 'a random seek of both, with its picture, median', value: two.seekMedian, unit: 'ms' },
  { what: 'a random seek of both, p99', value: two.seekP99, unit: 'ms', aim: '≤ 16.7' },
  { what: 'a random seek of both : of the semaphore’s alone', value: two.sought, unit: '×' },
  { what: 'a step back by instant of both, median', value: two.stepMedian, unit: 'ms' },
  { what: 'a step back by instant of both, p99', value: two.stepP99, unit: 'ms' },
  { what: 'a step back of both : of the semaphore’s alone', value: two.stepped, unit: '×' },
);

const travel = timeTravel(1_000_000);
rows.push(
  { what: 'events in the run a viewer travels in', value: travel.events, unit: '' },
  { what: 'a seek, p99', value: travel.seekP99, unit: 'ms', aim: '≤ 16.7' },
  { what: 'a step back by callback, p99', value: travel.callbackBackP99, unit: 'ms' },
  { what: 'a step back by instant, p99', value: travel.instantBackP99, unit: 'ms' },
  { what: 'a move of a drag over the whole scrubber, p99', value: travel.dragP99, unit: 'ms' },
  { what: 'the longest of these moves', value: travel.dragLongest, unit: 'ms' },
  { what: 'what the panels fold after such a move, p99', value: travel.panelsP99, unit: 'ms' },
  { what: 'a knob moved half-way, which forks the run', value: travel.fork, unit: 'ms' },
  { what: 'the undo of that', value: travel.undo, unit: 'ms' },
  { what: 'memory of the run with all its folds', value: travel.megabytes, unit: 'MB' },
);

const crowds = [20, 100, 300];
for (const [index, { p50, p95, shown }] of (await timeFrames(crowds)).entries()) {
  const people = crowds[index] as number;
  rows.push(
    { what: `people on the stage at 10×, asked for ${people}`, value: shown, unit: '' },
    { what: `frame with ${people} people, median`, value: p50, unit: 'ms' },
    {
      what: `frame with ${people} people, p95`,
      value: p95,
      unit: 'ms',
      ...(people === 300 ? { aim: '≤ 16.8' } : {}),
    },
  );
}

const [cpu] = cpus();
console.log(`Node ${process.version} on ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}\n`);
for (const row of rows) console.log(show(row));
mkdirSync('bench-results', { recursive: true });
writeFileSync('bench-results/latest.json', `${JSON.stringify(rows, null, 2)}\n`);
console.log('\nWritten to bench-results/latest.json.');
