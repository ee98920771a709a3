import { viewer } from '../../store';
import { words } from '../../words';

/** Back to opening time with the same seed and the settings as they are now. */
export function ResetButton() {
  const label = words.page.transport.reset;
  return (
    <button
      type="button"
      className="round"
      aria-label={label}
      title={label}
      onClick={() => viewer.getState().reset()}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M5 4h3v16H5zM20 4.5v15L9 12z" />
      </svg>
    </button>
  );
}
