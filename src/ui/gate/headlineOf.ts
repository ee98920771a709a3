import { gateStage } from '../../words/gateStage';
import type { Said } from '../../words/stage';
import type { BothWays } from './useBothWays';

/** What happens in both ways at once, and why. */
export function headlineOf({ semaphore, queue }: Pick<BothWays, 'semaphore' | 'queue'>): Said {
  const { headlines } = gateStage;
  if (queue.overtaking !== null) {
    return headlines.overtaken(queue.overtaking.task, queue.overtaking.by);
  }
  if (semaphore.makespan !== null && queue.makespan !== null) {
    const apart = Math.abs(semaphore.makespan - queue.makespan);
    return headlines.finished(apart, semaphore.mostLive, queue.mostLive);
  }
  if (semaphore.mostLive <= 1) return headlines.before(semaphore.jobs, semaphore.limit);
  const isCrowded = semaphore.waiting > 0 || queue.outside + queue.waiting > 0;
  return isCrowded
    ? headlines.crowd(semaphore.live, semaphore.waiting, queue.live)
    : headlines.noCrowd(semaphore.live, queue.live);
}
