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
        <path d="M2 5.5V2h3.5M10.5 2H14v3.5M14 10.5V14h-3.5M5.5 14H2v-3.5" />
      </svg>
    </button>
  );
}
