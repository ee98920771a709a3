import { Line } from './line';
import { Numbered } from './numbered';
import type { Snapshot } from './snapshot';

/** What is true before the first event: the clock at 0, the first iteration still to come. */
export function emptySnapshot(): Snapshot {
  return {
    position: 0,
    time: 0,
    iteration: 0,
    running: null,
    runningTask: -1,
    ready: new Line(),
    dueNow: 0,
    collecting: false,
    cancelledReady: new Set(),
    timers: [],
    cancelledTimers: 0,
    uncompacted: new Map(),
    tasks: new Numbered(),
    ended: { finished: 0, failed: 0, cancelled: 0 },
    failures: [],
    queues: [],
    semaphores: [],
    events: [],
    gathers: new Map(),
    futures: new Set(),
    knobs: new Map(),
    stopped: false,
    hung: null,
  };
}
