import { useState } from 'react';
import { useViewer } from '../../store';
import { type Marker, markersKept } from './markers';

/** The live tasks at the playhead; another list only when something of them is another. */
export function useMarkers(): readonly Marker[] {
  const [keep] = useState(markersKept);
  return useViewer(({ watched, position }) => keep(watched.timeline.at(position)));
}
