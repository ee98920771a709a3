import { coroutineOf, tasks } from '../../scenarios/supermarket';
import type { WatchedRun } from '../../store';
import { words } from '../../words';

/**
 * What was going on at a virtual time, in a line. It asks those who answer by binary search and folds no
 * snapshot, for a pointer asks with every frame, at places far apart.
 */
export function previewAt(watched: WatchedRun, time: number): string {
  const { timeline, lanes, line, busy } = watched;
  const playhead = timeline.playheadAt(time);
  const { inLine, door, cashiers } = words.lanes.scrubber;
  const states = (isMeant: (name: string) => boolean) =>
    lanes
      .tasks()
      .filter(({ name }) => isMeant(name))
      .map((lane) => lane.stateBy(playhead.position))
      .filter((state) => state !== null);
  const [doorman] = states((name) => name === tasks.door);
  const staff = states((name) => coroutineOf(name) === 'cashier').length;
  const serving = busy.working(playhead);
  return [
    inLine(line.at(playhead), line.maxsizeAt(playhead)),
    doorman === undefined ? door.closed : doorman === 'put' ? door.blocked : door.open,
    cashiers(serving, staff - serving),
  ].join(' · ');
}
