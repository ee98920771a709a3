import { useMemo } from 'react';
import whileNotEmpty from '../../scenarios/supermarket/while_not_empty.py?highlighted';
import whileTrue from '../../scenarios/supermarket/while_true.py?highlighted';
import { useViewer } from '../../store';
import { words } from '../../words';
import { withConstants } from './constants';
import { Listing } from './Listing';
import { placesIn } from './placesIn';
import { useMarkers } from './useMarkers';

const highlighted = { whileTrue, whileNotEmpty };
/** The versions differ in one line, in which no coroutine begins. */
const placeOf = placesIn(whileTrue);

/** The listing with its constants as they are set at the playhead, and where each of its tasks is. */
export function PythonListing() {
  const version = useViewer((state) => state.version);
  const seed = useViewer((state) => state.seed);
  const now = useViewer((state) => state.now);
  const markers = useMarkers();
  const lines = useMemo(
    () => withConstants(highlighted[version], { ...now, seed }),
    [version, now, seed],
  );
  return <Listing label={words.code.lines} lines={lines} markers={markers} placeOf={placeOf} />;
}
