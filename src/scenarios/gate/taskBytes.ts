/**
 * Bytes of memory that a task takes while it waits at the listing's semaphore, with its name, frames and future:
 * measured with tracemalloc on CPython 3.13, 64-bit, by test/bench/task_memory.py. Other versions differ by some percent.
 */
export const TASK_BYTES = 1430;
