import type { ViewerState } from '../../store';
import { markerOf } from './markers';
import type { PlaceOf } from './placesIn';

/** The line of a text, from 1, on which the task of this name is marked at the playhead. Looks at one task after the other. */
export function lineOfTask(
  name: string,
  { watched, position }: Pick<ViewerState, 'watched' | 'position'>,
  placeOf: PlaceOf,
): number | undefined {
  for (const task of watched.timeline.at(position).tasks.values()) {
    if (task.name === name) return placeOf(markerOf(task));
  }
  return undefined;
}
