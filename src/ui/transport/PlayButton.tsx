import { useViewer, viewer } from '../../store';
import { words } from '../../words';

/** Play or pause: the largest button of the page. */
export function PlayButton() {
  const playing = useViewer((state) => state.playing);
  const label = playing ? words.page.transport.pause : words.page.transport.play;
  return (
    <button
      type="button"
      className="play"
      aria-label={label}
      title={label}
      onClick={() => viewer.getState().toggle()}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {playing ? <path d="M6 4h4.5v16H6zM13.5 4H18v16h-4.5z" /> : <path d="M7 3.5v17L20.5 12z" />}
      </svg>
    </button>
  );
}
