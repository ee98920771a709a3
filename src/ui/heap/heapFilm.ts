import type { WatchedRun } from '../../store';
import { heapOf } from '../../store/folds/heapOf';
import {
  applyHeapStep,
  type HeapOperation,
  type HeapStep,
  heapSteps,
  type HeapWithHole,
} from '../../timeline';

/** A step of a heap operation, with the array before and after it. */
export interface HeapFrame {
  readonly operation: HeapOperation;
  readonly step: HeapStep;
  /** Whether the operation is through with it. */
  readonly isLast: boolean;
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
  /** The places below those edges over which somebody went in this operation, this step included. */
  readonly trail: readonly number[];
}

/** So many operations are kept: what is drawn, what is told, and what lies between them. */
const KEPT = 8;

/** The picture of a run's heap, step by step. Keeps the operations that were asked for last. */
export class HeapFilm {
  readonly #watched: WatchedRun;
  /** By operation, the newest last. */
  readonly #scenes = new Map<number, readonly HeapFrame[]>();

  constructor(watched: WatchedRun) {
    this.#watched = watched;
  }

  /** The step of this number, counted through all operations. The same object each time it is asked for in a row. */
  frameAt(step: number): HeapFrame {
    const heap = heapOf(this.#watched);
    const number = heap.operationOf(step);
    const frames = this.#scenes.get(number) ?? this.#framesOf(number);
    this.#scenes.delete(number);
    this.#scenes.set(number, frames);
    const [oldest = number] = this.#scenes.keys();
    if (this.#scenes.size > KEPT) this.#scenes.delete(oldest);
    return frames[step - heap.stepsBefore(number)] as HeapFrame;
  }

  #framesOf(number: number): HeapFrame[] {
    const { timeline } = this.#watched;
    const heap = heapOf(this.#watched);
    const operation = heap.at(number);
    const items = timeline.at(operation.before).queues[heap.queue]?.items ?? [];
    const steps = heapSteps(operation, items.length);
    const trail: number[] = [];
    let before: HeapWithHole = [...items];
    return steps.map((step, at) => {
      const after = [...before];
      applyHeapStep(after, step, operation.item);
      if (step.step === 'rise' || step.step === 'sink') trail.push(Math.max(step.from, step.to));
      const isLast = at === steps.length - 1;
      const frame = { operation, step, isLast, before, after, trail: [...trail] };
      before = after;
      return frame;
    });
  }
}
