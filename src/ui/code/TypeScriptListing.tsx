import { lines } from '../../scenarios/supermarket';
import { program } from './program';
import { words } from '../../words';
import { Listing } from './Listing';
import { placesIn } from './placesIn';
import { twinLines } from './twinLines';
import { useMarkers } from './useMarkers';

const twins = twinLines(program, lines);
const placeOf = placesIn(program, (line) => twins.get(line));

/** The same program as our engine runs it: its own source, and where each of its tasks is. */
export function TypeScriptListing() {
  const markers = useMarkers();
  return (
    <Listing
      label={words.code.typescriptLines}
      lines={program}
      markers={markers}
      placeOf={placeOf}
    />
  );
}
