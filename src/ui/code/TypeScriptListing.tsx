import { useViewer } from '../../store';
import { words } from '../../words';
import { programs } from '../scenes/programs';
import { Listing } from './Listing';
import { useMarkers } from './useMarkers';

/** The same program as our engine runs it: its own source, and where each of its tasks is. */
export function TypeScriptListing() {
  const markers = useMarkers();
  const { lines, placeOf } = programs[useViewer((state) => state.scenario)];
  return (
    <Listing label={words.code.typescriptLines} lines={lines} markers={markers} placeOf={placeOf} />
  );
}
