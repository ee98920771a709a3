import { code } from '../trace';
import type { EventLoop } from './eventLoop';
import { callbackKind, timerPurpose } from './words';

/**
 * A callback that the loop will run (`events.Handle`). `kind`, `owner` and `detail` are what the
 * trace says of it: numbers, see the trace's `ready` event.
 */
export abstract class Handle {
  cancelled = false;

  constructor(
    public kind: number,
    public owner: number,
    public detail: number,
  ) {}

  /** Called by the loop, and by nobody else. */
  abstract run(): void;
}

/**
 * A handle that can be taken back (`events.TimerHandle`; also what `call_soon` returns). The loop numbers
 * it when it is given to it. It waits in the heap of timers until `when`, in virtual seconds, and then in
 * the ready queue.
 */
export abstract class CancellableHandle extends Handle {
  when = 0;
  /** The loop it was given to; null until then. */
  loop: EventLoop | null = null;
  /** In the heap of timers. */
  scheduled = false;
  /** Given to the loop, and neither run nor skipped yet. */
  pending = false;

  constructor(
    kind: number,
    readonly purpose: number,
  ) {
    super(kind, -1, -1);
  }

  /** Takes the callback back. The heap keeps the handle until it comes to its head (rule T4). */
  cancel(): void {
    if (this.cancelled) return;
    this.cancelled = true;
    const { loop } = this;
    if (!this.pending || loop === null) return;
    if (this.scheduled) loop.timerCancelledCount++;
    loop.emit(code.timerCancelled, 0, this.detail, 0, 0, 0);
  }

  override run(): void {
    this.pending = false;
    this.fire();
  }

  protected abstract fire(): void;
}

/** A plain function given to `call_soon`, `call_later` or `call_at`. */
export class FunctionHandle extends CancellableHandle {
  private readonly callback: () => void;

  constructor(callback: () => void) {
    super(callbackKind.callback, timerPurpose.later);
    this.callback = callback;
  }

  protected override fire(): void {
    this.callback();
  }
}
