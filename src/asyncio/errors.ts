/** The exceptions of asyncio and of Python that queue programs meet, under Python's own names. */
function named(error: Error, name: string): void {
  Object.defineProperty(error, 'name', { value: name, configurable: true });
}

/** `asyncio.CancelledError`: thrown into a task that is asked to stop. */
export class CancelledError extends Error {
  constructor(message?: string) {
    super(message);
    named(this, 'CancelledError');
  }
}

/** Python's `TimeoutError`, which `asyncio.timeout` and `wait_for` raise. */
export class TimeoutError extends Error {
  constructor(message?: string, options?: ErrorOptions) {
    super(message, options);
    named(this, 'TimeoutError');
  }
}

/** `asyncio.InvalidStateError`: the future is done already, or not yet. */
export class InvalidStateError extends Error {
  constructor(message?: string) {
    super(message);
    named(this, 'InvalidStateError');
  }
}

/** `asyncio.QueueEmpty`: `get_nowait` found nothing. */
export class QueueEmpty extends Error {
  constructor(message?: string) {
    super(message);
    named(this, 'QueueEmpty');
  }
}

/** `asyncio.QueueFull`: `put_nowait` found no room. */
export class QueueFull extends Error {
  constructor(message?: string) {
    super(message);
    named(this, 'QueueFull');
  }
}

/** `asyncio.QueueShutDown` (3.13+): the queue takes nothing more, or has nothing more. */
export class QueueShutDown extends Error {
  constructor(message?: string) {
    super(message);
    named(this, 'QueueShutDown');
  }
}

/** Python's `ValueError`. */
export class ValueError extends Error {
  constructor(message?: string) {
    super(message);
    named(this, 'ValueError');
  }
}

/** Python's `RuntimeError`. */
export class RuntimeError extends Error {
  constructor(message?: string) {
    super(message);
    named(this, 'RuntimeError');
  }
}

/**
 * Ours: a callback has done so many operations without coming to an end that it most likely never will.
 * A real program hangs here, with its loop; a simulated one can be given up.
 */
export class NeverYields extends Error {
  /** @param task the number of the task that runs, -1 if it is a plain callback */
  constructor(readonly task: number) {
    super('a callback does not come to an end');
    named(this, 'NeverYields');
  }
}

/**
 * Ours: nothing is ready, no timer is set and no input will come, so `select` would wait for ever.
 * A real program hangs here; a simulated one can say so.
 */
export class Deadlock extends Error {
  constructor(message = 'nothing can ever happen again') {
    super(message);
    named(this, 'Deadlock');
  }
}
