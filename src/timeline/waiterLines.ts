import type { WaiterLine, WaitKind } from '../trace';
import { known } from './known';
import type { Line } from './line';
import type { Snapshot, TaskState, Waiter } from './snapshot';

/** The line that a suspended task stands in, null if it waits for something that has no line. */
export function lineWaitedIn(wait: WaitKind): WaiterLine | null {
  switch (wait) {
    case 'get':
      return 'getters';
    case 'put':
      return 'putters';
    case 'join':
      return 'joiners';
    case 'semaphore':
      return 'semaphore';
    case 'event':
      return 'event';
    default:
      return null;
  }
}

/** The waiters of a queue, a semaphore or an event, first come first. */
export function waitersOf(snapshot: Snapshot, line: WaiterLine, object: number): Line<Waiter> {
  switch (line) {
    case 'getters':
    case 'putters':
    case 'joiners':
      return known(snapshot.queues[object], 'queue', object)[line];
    case 'semaphore':
      return known(snapshot.semaphores[object], 'semaphore', object).waiters;
    case 'event':
      return known(snapshot.events[object], 'event', object).waiters;
    default: {
      const never: never = line;
      throw new Error(`No such line: ${String(never)}`);
    }
  }
}

/** A queue forgets whom it wakes at once; the others keep a woken waiter until it has run (S1, S4). */
export function forgetsWoken(line: WaiterLine): boolean {
  return line === 'getters' || line === 'putters';
}

/** A task has one waiter in a line at most. Throws an Error if it has none. */
function checkIn(waiters: Line<Waiter>, { task, ticket }: Readonly<TaskState>): void {
  if (waiters.get(ticket)?.task !== task)
    throw new Error(`The trace speaks of a waiter of task ${task}, which is not there`);
}

/** Takes the task's waiter out of the line. Throws an Error if there is none. */
export function removeWaiter(waiters: Line<Waiter>, task: Readonly<TaskState>): void {
  checkIn(waiters, task);
  waiters.remove(task.ticket);
}

/** Marks the task's waiter. A new object, so that copies of a snapshot can share waiters. */
export function markWaiter(
  waiters: Line<Waiter>,
  task: Readonly<TaskState>,
  state: Waiter['state'],
): void {
  checkIn(waiters, task);
  waiters.replace(task.ticket, { task: task.task, state });
}
