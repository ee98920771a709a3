import { useViewer, useViewerStore } from '../../store';
import { words } from '../../words';
import { useScene } from '../useScene';
import { lookOf, type Marker } from './markers';

/**
 * A task, marked on a line. What it does when hovered or focused is the listing's matter, since it may
 * walk on to another line meanwhile; pressing it is for fingers.
 */
export function MarkerChip({ marker: { name, state: doing } }: { readonly marker: Marker }) {
  const store = useViewerStore();
  const isPointed = useViewer(({ pointed }) => pointed === name);
  const { shortName } = useScene();
  const state = words.code.state[doing];
  const spoken = words.code.marker(name, state);
  return (
    <button
      type="button"
      className={`marker is-${lookOf(doing)}`}
      title={spoken}
      data-task={name}
      data-pointed={isPointed || undefined}
      onClick={() => store.getState().point(name)}
    >
      <span aria-hidden="true">
        {shortName(name)} <span className="marker-state">{state}</span>
      </span>
      <span className="unseen">{spoken}</span>
    </button>
  );
}

/** Of a crowd so many are named to those who listen: nobody hears out ten thousand names. */
const NAMED = 20;

/** The tasks for which a line has no room. */
export function MoreMarkers({ markers }: { readonly markers: readonly Marker[] }) {
  const isPointed = useViewer(({ pointed }) =>
    pointed === null ? false : markers.some(({ name }) => name === pointed),
  );
  const names = markers.slice(0, NAMED).map(({ name }) => name);
  return (
    <span className="marker is-more" data-pointed={isPointed || undefined}>
      <span aria-hidden="true">{words.code.more(markers.length)}</span>
      <span className="unseen">
        {words.code.moreSpoken(names.join(', '), markers.length - names.length)}
      </span>
    </span>
  );
}
