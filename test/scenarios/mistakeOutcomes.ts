import type { Version } from '../../src/scenarios/gallery';
import type { LivedMistake } from './livedMistake';

export type Outcome = Pick<LivedMistake, 'end' | 'printed' | 'failed' | 'left'>;

const begins = (...jobs: number[]): string[] => jobs.map((job) => `job ${job} begins`);

const done = (...jobs: number[]): string[] => jobs.map((job) => `job ${job} done`);

const orders = (...ids: number[]): string[] => ids.map((id) => `order ${id} begins`);

/** What the sleepers' main prints. */
export const results = (...numbers: number[]): string[] =>
  numbers.map((number) => `result ${number}`);

/** What the producer prints as job 0, 1, 2 … is in. */
const waiting = (...lengths: number[]): string[] =>
  lengths.map((length, job) => `job ${job} is in, ${length} wait`);

/** What the workers print who take job 0, 1, 2 … */
const by = (...workers: number[]): string[] =>
  workers.map((worker, job) => `worker ${worker}: job ${job}`);

const finished = (printed: string[], failed: string[] = []): Outcome => ({
  end: 'finished',
  printed,
  failed,
  left: [],
});

const stuck = (printed: string[], left: string[], failed: string[] = []): Outcome => ({
  end: 'stuck',
  printed,
  failed,
  left,
});

/** How each mistake and each fix comes out, worked out by hand. */
export const mistakeOutcomes: Readonly<Record<Version, Outcome>> = {
  // Both see job 2, and one of them gets it. Its place in the loop decides which.
  betweenAwait: stuck(begins(0, 1, 2), ['main: gather', 'worker 1: get']),
  betweenAwaitFixed: finished([...begins(0, 1, 2), 'all went home']),
  // Two are taken at once, and two more at 1.15 and 1.25 s, while job 19 comes at 2.0 s.
  unboundedQueue: finished(
    waiting(1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 10, 11, 12, 13, 14, 15, 16),
  ),
  // Never more than three wait: from job 5 on the producer waits for a worker.
  unboundedQueueFixed: finished(
    waiting(1, 1, 1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3),
  ),
  // Job 0 is done at 1 s and reported at 2.5 s; the others would be at 3.5 and 4.5 s, and the last job is done at 3 s.
  nobodyKeeps: finished(['job 0 is reported', 'all jobs are done']),
  nobodyKeepsFixed: finished([
    'job 0 is reported',
    'all jobs are done',
    'job 1 is reported',
    'job 2 is reported',
  ]),
  // The worker has not run yet when the third job comes, and main waits for the producer.
  putNowaitWhenFull: finished([], ['producer: QueueFull', 'main: QueueFull']),
  putNowaitWhenFullFixed: finished(done(0, 1, 2, 3, 4)),
  workerDies: stuck(done(0, 2, 3), ['main: join', 'worker 0: get'], ['worker 1: ValueError']),
  workerDiesFixed: finished([...done(0), 'job 1 is damaged', ...done(2, 3)]),
  // Job 0 was due at 1 s, and has to wait until the thread is free at 3 s; with the fix job 3 is done at 3 s too.
  blockingSleep: finished(done(1, 0, 2, 3)),
  blockingSleepFixed: finished(done(0, 2, 1, 3)),
  finallyAroundGet: finished(
    [...done(0, 1), 'the worker ended with a ValueError'],
    ['worker 0: ValueError'],
  ),
  finallyAroundGetFixed: finished([...done(0, 1), 'the worker ended with a CancelledError']),
  // The second put has two Jobs to compare.
  notComparable: finished([], ['producer: TypeError', 'main: TypeError']),
  notComparableFixed: finished(done(0, 1, 2)),
  // Worker 2 leaves at once, the others in the lull; then two of the second group fill the queue.
  whileNotEmpty: stuck(done(0, 1, 2), ['main: task', 'producer: put']),
  whileNotEmptyFixed: finished(done(0, 1, 2, 3, 4, 5)),
  noAwait: finished(by(0, 0, 0, 0, 0, 0)),
  noAwaitFixed: finished(by(0, 1, 0, 1, 0, 1)),
  taskDoneForgotten: stuck(done(0, 1, 2, 3), ['main: join', 'worker 0: get', 'worker 1: get']),
  taskDoneForgottenFixed: finished([...done(0, 1, 2, 3), 'all jobs are done']),
  // Two calls for job 0 leave one of three unfinished, and job 2 is never begun.
  taskDoneTwice: finished([...done(0, 1), 'all jobs are done'], ['worker 0: ValueError']),
  taskDoneTwiceFixed: finished([...done(0, 1, 2), 'all jobs are done']),
  cancelInExcept: stuck(done(0, 1, 2, 3), ['main: gather', 'worker 0: get', 'worker 1: get']),
  cancelInExceptFixed: finished([...done(0, 1, 2, 3), 'all went home']),
  // At 3.5 s job 1 is in service, job 2 in the queue, and job 3 waits for its place.
  closingTooSlow: stuck([...done(0), 'too slow'], ['main: gather', 'producer 3: put']),
  closingTooSlowFixed: finished([...done(0), 'too slow', 'closed'], ['producer 3: QueueShutDown']),
  // The heap is [2, 1, 0], and taking 2 moves 1 to its head.
  equalPriority: finished(orders(2, 1, 0)),
  equalPriorityFixed: finished(orders(2, 0, 1)),
  // With a cost they come in order, by luck as it were; see the test of what comes without one.
  equalSleeps: finished(results(0, 1, 2, 3)),
  equalSleepsFixed: finished(results(0, 1, 2, 3)),
  fullPriority: finished(orders(0, 1, 2, 3, 4)),
  fullPriorityFixed: finished(orders(4, 0, 1, 2, 3)),
  // At 1.2 s VIP 2 is there, at 2.4 s VIPs 3 and 4, and so on: never none.
  starvation: finished(orders(0, 2, 3, 4, 5, 6, 7, 1)),
  // Order 1 counts as one that came with VIP 4, and before it.
  starvationFixed: finished(orders(0, 2, 3, 1, 4, 5, 6, 7)),
  idlePriority: finished(orders(0, 1, 2, 3)),
  idlePriorityFixed: finished(orders(3, 0, 1, 2)),
  longerLine: finished(['12 seconds']),
  longerLineFixed: finished(['6 seconds']),
  overtaken: finished(by(0, 0, 0, 0)),
  overtakenFixed: finished(by(0, 1, 0, 1)),
  // Main is one of them.
  taskForEach: finished(['31 tasks']),
  taskForEachFixed: finished(['4 tasks']),
};
