import { lanes as words } from '../../words/lanes';
import { setZoom } from './lanesView';
import type { ShownWindow } from './useShownWindow';

/** How much a press of a button or a key zooms. */
export const ZOOM_STEP = 2;

/** What wheel and fingers do as well, for everybody. */
export function ZoomButtons({ kind, hasInstant, zoomBy }: ShownWindow) {
  const { zoomIn, zoomOut, whole, instant } = words;
  return (
    <>
      <button
        type="button"
        className="button"
        aria-pressed={kind === 'whole'}
        onClick={() => setZoom({ kind: 'whole' })}
      >
        {whole}
      </button>
      <button
        type="button"
        className="button"
        aria-pressed={kind === 'instant'}
        disabled={!hasInstant}
        onClick={() => setZoom({ kind: 'instant' })}
      >
        {instant}
      </button>
      <button
        type="button"
        className="button is-icon"
        aria-label={zoomOut}
        title={zoomOut}
        disabled={kind === 'whole'}
        onClick={() => zoomBy(ZOOM_STEP)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      <button
        type="button"
        className="button is-icon"
        aria-label={zoomIn}
        title={zoomIn}
        onClick={() => zoomBy(1 / ZOOM_STEP)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10M8 3v10" />
        </svg>
      </button>
    </>
  );
}
