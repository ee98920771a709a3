import { coroutineOf, tasks } from '../../scenarios/supermarket';
import type { WatchedRun } from '../../store';
import { words } from '../../words';

/** What was going on at a virtual time, in a line. Reads the timeline and moves no playhead. */
export function previewAt(watched: WatchedRun, time: number): string {
  const { timeline, busy } = watched;
  const playhead = timeline.playheadAt(time);
  // Read at once: the snapshot is moved on by whoever asks next.
  const { tasks: alive, queues } = timeline.cursorAt(playhead.position);
  const { inLine, door, cashiers } = words.lanes.scrubber;
  const [line] = queues;
  const names = Array.from(alive.values(), ({ name, phase, wait }) => ({ name, phase, wait }));
  const doorman = names.find(({ name }) => name === tasks.door);
  const isBlocked = doorman?.wait === 'put' && doorman.phase === 'waiting';
  const staff = names.filter(({ name }) => coroutineOf(name) === 'cashier').length;
  const serving = busy.byTask(playhead).filter(({ working }) => working).length;
  return [
    inLine(line?.items.length ?? 0, line?.maxsize ?? 0),
    doorman === undefined ? door.closed : isBlocked ? door.blocked : door.open,
    cashiers(serving, staff - serving),
  ].join(' · ');
}
