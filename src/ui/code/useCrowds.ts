import { useMemo } from 'react';
import { useViewer } from '../../store';
import { type Crowds, crowdsKept } from './crowds';
import type { PlaceOf } from './placesIn';

/** The live tasks at the playhead, by the lines of a text; other ones only when something is seen of that. */
export function useCrowds(placeOf: PlaceOf): Crowds {
  const keep = useMemo(() => crowdsKept(placeOf), [placeOf]);
  return useViewer(({ watched, position }) => keep(watched.timeline.at(position)));
}
