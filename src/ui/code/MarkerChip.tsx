import { useViewer, useViewerStore } from '../../store';
import { words } from '../../words';
import { useScene } from '../useScene';
import type { Crowd } from './crowds';
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

interface MoreProps {
  readonly crowd: Crowd;
  /** How many of them, the first ones, have markers of their own. */
  readonly shown: number;
  readonly line: number;
  readonly lineOf: (task: string) => number | undefined;
}

/** The tasks for which a line has no room. To those who listen the first of them are named. */
export function MoreMarkers({ crowd: { count, first }, shown, line, lineOf }: MoreProps) {
  const isPointed = useViewer(({ pointed }) => {
    if (pointed === null) return false;
    const at = first.findIndex(({ name }) => name === pointed);
    return at === -1 ? lineOf(pointed) === line : at >= shown;
  });
  const names = first.slice(shown).map(({ name }) => name);
  const more = count - shown;
  return (
    <span className="marker is-more" data-pointed={isPointed || undefined}>
      <span aria-hidden="true">{words.code.more(more)}</span>
      <span className="unseen">{words.code.moreSpoken(names.join(', '), more - names.length)}</span>
    </span>
  );
}
