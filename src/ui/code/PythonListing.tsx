import { useContext, useMemo } from 'react';
import { useViewer } from '../../store';
import { words } from '../../words';
import { Later } from '../Later';
import { type ShownListing, useListing } from '../scenes/listings';
import { withConstants } from './constants';
import type { LineMark } from './CodeLine';
import { Listing } from './Listing';
import { ToldLine } from './ToldLine';
import { textOf, type TokenLine } from './token';
import { useCrowds } from './useCrowds';

const loading = <p className="hint code-loading">{words.code.loading}</p>;

/** The listing with its constants as they are set at the playhead, and where each of its tasks is. */
export function PythonListing() {
  const scenario = useViewer((state) => state.scenario);
  const version = useViewer((state) => state.version);
  const listing = useListing(scenario, version);
  if (listing === null) return loading;
  return (
    <Later place={loading}>
      <Written listing={listing} />
    </Later>
  );
}

function Written({ listing: { lines: written, placeOf } }: { readonly listing: ShownListing }) {
  const seed = useViewer((state) => state.seed);
  const now = useViewer((state) => state.now);
  const crowds = useCrowds(placeOf);
  const lines = useMemo(() => withConstants(written, { ...now, seed }), [written, now, seed]);
  const told = useContext(ToldLine);
  const marks = useMemo(() => marksOf(told, written), [told, written]);
  return (
    <Listing
      label={words.code.lines}
      lines={lines}
      crowds={crowds}
      placeOf={placeOf}
      {...(marks === null ? {} : { marks })}
    />
  );
}

/** The mark of the line that is told of; its comment, which is not part of what is told, may stand behind it. */
function marksOf(
  told: string | null,
  lines: readonly TokenLine[],
): ReadonlyMap<number, LineMark> | null {
  if (told === null) return null;
  const at = lines.findIndex((line) => textOf(line).split('#')[0]?.trim() === told);
  return at < 0 ? null : new Map([[at + 1, 'told']]);
}
