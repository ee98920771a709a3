import type { WatchedRun } from '../../store';
import { type SceneWords, sceneWords } from '../../words/scenes';

/**
 * What was going on at a virtual time, in a line. It asks those who answer by binary search and folds no
 * snapshot, for a pointer asks with every frame, at places far apart.
 */
export function previewAt(
  watched: WatchedRun,
  time: number,
  scrubber: SceneWords['scrubber'] = sceneWords(watched.name).scrubber,
): string {
  const { timeline, lanes, line, busy, scenario } = watched;
  const playhead = timeline.playheadAt(time);
  const { inLine, producer, workers, tasks } = scrubber;
  if (tasks !== undefined) {
    const { jobs, live } = watched;
    const done = jobs.doneBy(playhead);
    return tasks(live.at(playhead), jobs.begunBy(playhead) - done, done);
  }
  const states = (coroutine: string) =>
    lanes
      .tasks()
      .filter(({ name }) => scenario.coroutineOf(name) === coroutine)
      .map((lane) => lane.stateBy(playhead.position))
      .filter((state) => state !== null);
  const puts = states(scenario.producer);
  const staff = states(scenario.worker).length;
  const serving = busy.working(playhead);
  return [
    inLine(line.at(playhead), line.maxsizeAt(playhead)),
    puts.length === 0 ? producer.closed : puts.includes('put') ? producer.blocked : producer.open,
    workers(serving, staff - serving),
  ].join(' · ');
}
