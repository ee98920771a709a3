import { useViewerStore } from '../../store';
import { type Piece, type Telling, trouble } from '../../words/trouble';
import { pointsAt } from '../pointsAt';
import { Said } from '../stage/Said';

/** A sentence whose names point at their tasks and whose moments lead there. */
export function TellingLine({ telling }: { readonly telling: Telling }) {
  return telling.map((piece, at) => <One key={keyOf(piece, at)} piece={piece} />);
}

/** Where a piece stands, and what it is. */
const keyOf = (piece: Piece, at: number): string =>
  `${at} ${typeof piece === 'string' ? piece : 'task' in piece ? piece.task : piece.moment.position}`;

function One({ piece }: { readonly piece: Piece }) {
  const viewer = useViewerStore();
  if (typeof piece === 'string') return <Said text={piece} />;
  if ('task' in piece) return <Name task={piece.task} />;
  const { time, position } = piece.moment;
  return (
    <button
      type="button"
      className="why-moment mono"
      title={trouble.goTo(time)}
      onClick={() => viewer.getState().seekTo(position)}
    >
      {trouble.clock(time)}
    </button>
  );
}

/** Pressing it is for fingers, which cannot hover. */
function Name({ task }: { readonly task: string }) {
  const viewer = useViewerStore();
  return (
    <button
      type="button"
      className="why-name"
      {...pointsAt(task, viewer)}
      onClick={() => viewer.getState().point(task)}
    >
      {task}
    </button>
  );
}
