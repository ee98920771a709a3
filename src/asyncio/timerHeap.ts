import type { CancellableHandle } from './handle';

/** `TimerHandle.__lt__`: the deadline alone, so equal deadlines leave in heap order (rule T5). */
export function earlier(a: CancellableHandle, b: CancellableHandle): boolean {
  return a.when < b.when;
}
