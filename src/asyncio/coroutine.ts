import type { Future } from './future';

/**
 * A coroutine: a generator that yields what it waits for, a future, or `undefined` for one turn of
 * the loop (a bare `yield`). `yield*` is Python's `await`.
 */
export type Coroutine<T> = Generator<Future<unknown> | undefined, T, undefined>;

/** What can be awaited, gathered and given a timeout. */
export type Awaitable<T> = Coroutine<T> | Future<T>;
