import { offline } from '../../words/offline';
import { type EndpointState, useEndpoint } from '../endpoint/endpoint';
import { type KeptState, useKept } from './kept';

/** Says whether the page can be opened without a network. */
export function OfflineLine() {
  const kept = useKept();
  const { state } = useEndpoint();
  return <p className="hint">{keptText(kept, state)}</p>;
}

function keptText(kept: KeptState, worker: EndpointState['state']): string {
  if (import.meta.env.MODE === 'single') return offline.file;
  if (kept.isKept === true) return offline.kept;
  if (kept.isKept === false) return offline.notKept(kept.why);
  const isStarting = worker === 'starting' || worker === 'ready' || worker === 'passedBy';
  return isStarting ? offline.keeping : offline.never;
}
