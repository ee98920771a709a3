import { Run } from '../../src/runner';
import { gate } from '../../src/scenarios/gate';
import {
  BusyShares,
  Classes,
  Closing,
  Deeds,
  type Follower,
  HeapOperations,
  Items,
  Lanes,
  LineLength,
  Log,
  Requests,
  Staff,
  Steps,
  TaskNames,
  Timeline,
  Visits,
} from '../../src/timeline';
import { Trace } from '../../src/trace';
import { median } from './median';
import { type TimelineTimes, timeTimeline } from './timeline';

/** So many tasks wait at one semaphore. */
const JOBS = 100_000;
const ROUNDS = 3;

export interface GateTimes extends TimelineTimes {
  /** Wall seconds of the fold with everything that a page folds from a run beside it. */
  readonly followedSeconds: number;
  /** How long an event takes to fold, compared with one of the other trace; the median of some rounds in turn. */
  readonly perEvent: number;
}

function gateTrace(): Trace {
  const trace = new Trace();
  const initial = Object.fromEntries(gate.knobs.map((knob) => [knob.name, knob.initial]));
  const knobs = { ...initial, jobs: JOBS };
  const run = new Run({ scenario: gate, version: 'semaphore', seed: 42, knobs, recorder: trace });
  run.advance(Number.MAX_VALUE);
  if (run.end !== 'finished') throw new Error(`the run ended ${String(run.end)}`);
  return trace;
}

/** What a page has follow its run (see WatchedRun). */
function followersOf(trace: Trace): Follower[] {
  const [items, visits, names] = [new Items(trace), new Visits(0), new TaskNames(trace)];
  const isWorker = (name: string): boolean => gate.coroutineOf(name) === gate.worker;
  return [
    items,
    new LineLength(0),
    visits,
    new Classes(items, visits),
    new BusyShares(0, isWorker),
    new Steps(),
    new Lanes(),
    names,
    new Log(names),
    new Deeds(names),
    new Requests(trace),
    new Staff(names, isWorker),
    new Closing(0),
    new HeapOperations(trace, 0),
  ];
}

function secondsOf(trace: Trace, followers: readonly Follower[] = []): number {
  const began = performance.now();
  const { length } = new Timeline(trace, followers);
  if (length !== trace.length) throw new Error(`${length} of ${trace.length} events were folded`);
  return (performance.now() - began) / 1000;
}

/** Folds and seeks in a run in which a hundred thousand tasks wait at a semaphore, beside the fold of another trace. */
export function timeGate(other: Trace): GateTimes {
  const trace = gateTrace();
  const times = timeTimeline(trace);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    followed: secondsOf(trace, followersOf(trace)),
    perEvent: secondsOf(trace) / trace.length / (secondsOf(other) / other.length),
  }));
  return {
    ...times,
    followedSeconds: median(rounds.map(({ followed }) => followed)),
    perEvent: median(rounds.map(({ perEvent }) => perEvent)),
  };
}
