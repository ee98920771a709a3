import { code } from '../trace';
import type { Awaitable } from './coroutine';
import { ensureFuture } from './ensureFuture';
import { CancelledError } from './errors';
import type { EventLoop } from './eventLoop';
import { Future } from './future';
import { Handle } from './handle';
import { getRunningLoop } from './runningLoop';
import { Task } from './task';
import { callbackKind, childKind, waitKind } from './words';

/** The future that gather returns: cancelling it cancels the children (`_GatheringFuture`). */
class GatheringFuture extends Future<unknown[]> {
  cancelRequested = false;

  constructor(
    loop: EventLoop,
    number: number,
    readonly children: readonly Future<unknown>[],
  ) {
    super(loop, waitKind.gather, number, loop.currentTaskNumber);
  }

  override cancel(): boolean {
    if (!this.pending) return false;
    let any = false;
    for (const child of this.children) if (child.cancel()) any = true;
    if (any) this.cancelRequested = true;
    return any;
  }

  protected override recordDone(how: number): void {
    this.loop.emit(code.gatherDone, how, this.on, 0, 0, 0);
  }
}

/** What one gather knows of its children while they finish. */
class Gathering {
  readonly outer: GatheringFuture;
  private finished = 0;
  private readonly distinct: number;

  constructor(
    loop: EventLoop,
    number: number,
    readonly children: readonly Future<unknown>[],
    readonly returnExceptions: boolean,
  ) {
    this.outer = new GatheringFuture(loop, number, children);
    this.distinct = new Set(children).size;
  }

  /** `_done_callback`: the first error, or else the last child, makes the outer future done (K5). */
  childDone(child: Future<unknown>): void {
    this.finished++;
    if (!this.outer.pending) {
      // Too late to be told, but an error counts as seen.
      if (!child.cancelled()) child.exception();
      return;
    }
    if (!this.returnExceptions && child.failed) {
      this.outer.setException(errorOf(child));
      return;
    }
    if (this.finished < this.distinct) return;
    const results = this.children.map((each) => (each.failed ? errorOf(each) : each.result()));
    if (this.outer.cancelRequested) this.outer.setException(new CancelledError());
    else this.outer.setResult(results);
  }
}

class ChildDone extends Handle {
  constructor(
    readonly gathering: Gathering,
    index: number,
    readonly child: Future<unknown>,
  ) {
    super(callbackKind.gather, gathering.outer.on, index);
  }

  override run(): void {
    this.gathering.childDone(this.child);
  }
}

function kindOf(child: Future<unknown>): number {
  if (child instanceof Task) return childKind.task;
  return child instanceof GatheringFuture ? childKind.gather : childKind.future;
}

function errorOf(future: Future<unknown>): unknown {
  return future.cancelled() ? new CancelledError() : future.exception();
}

/**
 * `asyncio.gather`: a future of the list of results, in the order of the arguments. Coroutines become
 * tasks, in that order too (rule K1). With `returnExceptions` errors are results; without, the first
 * one is the result, and the other children go on.
 */
export function gatherOn(
  loop: EventLoop,
  awaitables: readonly Awaitable<unknown>[],
  options: { readonly returnExceptions?: boolean } = {},
): Future<unknown[]> {
  if (awaitables.length === 0) {
    const empty = new Future<unknown[]>(loop, waitKind.future, -1, loop.currentTaskNumber);
    empty.setResult([]);
    return empty;
  }
  const made = new Map<Awaitable<unknown>, Future<unknown>>();
  const children = awaitables.map((awaitable) => {
    const known = made.get(awaitable);
    if (known !== undefined) return known;
    const child = ensureFuture(awaitable, loop);
    made.set(awaitable, child);
    return child;
  });
  const number = loop.nextGatherNumber++;
  loop.emit(code.gatherMade, 0, number, loop.currentTaskNumber, children.length, 0);
  const gathering = new Gathering(loop, number, children, options.returnExceptions ?? false);
  const done: Future<unknown>[] = [];
  const seen = new Set<Future<unknown>>();
  for (const [index, child] of children.entries()) {
    const kind = kindOf(child);
    loop.emit(code.gatherChild, kind, number, index, child.on, 0);
    if (seen.has(child)) continue;
    seen.add(child);
    if (child.pending) child.addDoneHandle(new ChildDone(gathering, index, child));
    else done.push(child);
  }
  // Children that were done before report at once, so that a gather of finished tasks never waits.
  for (const child of done) gathering.childDone(child);
  return gathering.outer;
}

/** `asyncio.gather` on the running loop. */
export function gather(
  awaitables: readonly Awaitable<unknown>[],
  options?: { readonly returnExceptions?: boolean },
): Future<unknown[]> {
  return gatherOn(getRunningLoop(), awaitables, options);
}
