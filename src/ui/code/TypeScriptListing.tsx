import { useViewer } from '../../store';
import { words } from '../../words';
import { programOf } from '../scenes/programs';
import { Listing } from './Listing';
import { useCrowds } from './useCrowds';

/** The same program as our engine runs it: its own source, and where each of its tasks is. */
export function TypeScriptListing() {
  const { lines, placeOf } = programOf(useViewer((state) => state.scenario));
  const crowds = useCrowds(placeOf);
  return (
    <Listing label={words.code.typescriptLines} lines={lines} crowds={crowds} placeOf={placeOf} />
  );
}
