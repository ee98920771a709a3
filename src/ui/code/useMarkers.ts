import { useMemo } from 'react';
import { useViewer } from '../../store';
import { type Marker, markersOf } from './markers';

/** The live tasks at the playhead; another list only when something of them is another. */
export function useMarkers(): readonly Marker[] {
  // As a text, so that nothing is drawn again until a marker changes.
  const markers = useViewer((state) =>
    JSON.stringify(markersOf(state.watched.timeline.at(state.position))),
  );
  return useMemo(() => JSON.parse(markers) as Marker[], [markers]);
}
