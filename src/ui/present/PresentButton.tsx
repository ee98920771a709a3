import { words } from '../../words';
import { startPresenting } from './presenting';

/** The stage for the whole room. */
export function PresentButton() {
  const { open } = words.page.present;
  return (
    <button
      type="button"
      className="button sheet-opener share-opener present-opener"
      aria-label={open}
      title={open}
      aria-keyshortcuts="p"
      onClick={startPresenting}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M1.5 2h13M2.5 2v8.5h11V2M8 10.5v2M5 14.5l3-2 3 2" />
      </svg>
    </button>
  );
}
