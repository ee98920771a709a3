import { Suspense, useEffect, useRef } from 'react';
import { type Notice, useViewer, viewer } from '../../store';
import { words } from '../../words';
import { isOfLink } from './linkNotices';
import { lazily } from '../lazily';

const LinkNotice = lazily(async () => (await import('../links/LinkNotice')).LinkNotice);
const NoticeText = lazily(async () => (await import('./NoticeText')).NoticeText);

const texts = words.page.notes;

/** What the viewer may want to do about it at once. */
function remedyOf({ kind }: Notice): 'undo' | 'redo' | null {
  if (kind === 'restored') return 'redo';
  return kind === 'futureDropped' || kind === 'newRun' || kind === 'redone' ? 'undo' : null;
}

/** How long good news stays, in wall milliseconds; what was refused, or wrong, stays until it is dismissed or answered. */
const SHOWN_FOR = 12_000;

/** Says what the viewer should know, visibly and, to those who listen, politely. */
export function NoticeBar() {
  const notice = useViewer((state) => state.notice);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notice === null || notice.kind === 'refused' || isOfLink(notice)) return;
    const timer = setInterval(() => {
      // Not from under somebody's hand.
      const isInHand = bar.current?.matches(':focus-within, :has(:hover)') === true;
      if (!isInHand) viewer.getState().dismissNotice();
    }, SHOWN_FOR);
    return () => clearInterval(timer);
  }, [notice]);
  return (
    // The live region is there before it has anything to say; otherwise it would not be heard.
    <div className="notices" role="status" aria-label={texts.label} ref={bar}>
      {notice && (
        <p className="notice">
          <Suspense fallback={null}>
            {isOfLink(notice) ? <LinkNotice notice={notice} /> : <NoticeText notice={notice} />}
          </Suspense>
          <Remedy notice={notice} />
          <button
            type="button"
            className="button is-quiet"
            aria-label={texts.dismiss}
            onClick={() => viewer.getState().dismissNotice()}
          >
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <path d="M1.5 1.5 8.5 8.5M8.5 1.5 1.5 8.5" />
            </svg>
          </button>
        </p>
      )}
    </div>
  );
}

/** Undo or redo: one button, so that the focus stays on it when the one becomes the other. */
function Remedy({ notice }: { readonly notice: Notice }) {
  const remedy = remedyOf(notice);
  const isPossible = useViewer(({ canUndo, canRedo }) =>
    remedy === 'redo' ? canRedo : remedy === 'undo' && canUndo,
  );
  if (remedy === null || !isPossible) return null;
  return (
    <button
      type="button"
      className="button notice-remedy"
      onClick={(event) => {
        // A click leaves no focus behind: the space bar would press what the button has become.
        if (event.detail > 0) event.currentTarget.blur();
        viewer.getState()[remedy]();
      }}
    >
      {texts[remedy]}
    </button>
  );
}
