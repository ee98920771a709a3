import { useMemo } from 'react';
import { useViewer } from '../../store';
import { words } from '../../words';
import { listingOf } from '../scenes/listings';
import { withConstants } from './constants';
import { Listing } from './Listing';
import { useCrowds } from './useCrowds';

/** The listing with its constants as they are set at the playhead, and where each of its tasks is. */
export function PythonListing() {
  const scenario = useViewer((state) => state.scenario);
  const version = useViewer((state) => state.version);
  const seed = useViewer((state) => state.seed);
  const now = useViewer((state) => state.now);
  const { lines: written, placeOf } = listingOf(scenario, version);
  const crowds = useCrowds(placeOf);
  const lines = useMemo(() => withConstants(written, { ...now, seed }), [written, now, seed]);
  return <Listing label={words.code.lines} lines={lines} crowds={crowds} placeOf={placeOf} />;
}
