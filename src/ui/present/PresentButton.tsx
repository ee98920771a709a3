import { useEffect } from 'react';
import { words } from '../../words';
import { isPresentKey } from './isPresentKey';
import { startPresenting } from './presenting';

/** The stage for the whole room. */
export function PresentButton() {
  const { open } = words.page.present;
  // The other keys come with playback, which not every place of the page has.
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!isPresentKey(event)) return;
      event.preventDefault();
      startPresenting();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
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
