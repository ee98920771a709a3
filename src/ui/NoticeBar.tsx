import { lazy, Suspense, useEffect, useRef } from 'react';
import { type Notice, useViewer, viewer } from '../store';
import { words } from '../words';
import type { SceneWords } from '../words/scenes';
import { useScene } from './useScene';

const LinkNotice = lazy(async () => ({ default: (await import('./links/LinkNotice')).LinkNotice }));

/** What is said of links has its words with it. */
type LinkNotices = Notice & { readonly kind: 'link' | 'living' };
const isOfLink = (notice: Notice): notice is LinkNotices =>
  notice.kind === 'link' || notice.kind === 'living';

const { settings } = words.page;
const texts = words.notice;

/** What is written on the control of this name; inputs without a control keep their name. */
function labelOf(name: string, { knobs }: SceneWords): string {
  return name === 'seed' ? settings.seed : (knobs[name]?.label ?? name);
}

function newRunSentence(notice: Notice & { readonly kind: 'newRun' }, scene: SceneWords): string {
  switch (notice.because) {
    case 'seed':
      return texts.newSeed(notice.seed);
    case 'version':
      return texts.newVersion(scene.versions?.names[notice.version] ?? notice.version);
    case 'knobs':
      return texts.newKnobs;
    case 'reset':
      return texts.reset;
  }
}

/** The sentence for a notice, but for those of links. */
export function sentenceOf(notice: Exclude<Notice, LinkNotices>, scene: SceneWords): string {
  switch (notice.kind) {
    case 'refused': {
      const { reason, name, min, max, got } = notice.problem;
      return texts[reason](labelOf(name, scene), min, max, got);
    }
    case 'newRun':
      return newRunSentence(notice, scene);
    case 'futureDropped':
    case 'restored':
    case 'redone':
      return texts[notice.kind](notice.at);
    case 'recordFull':
      return texts.recordFull(notice.events);
    case 'closed':
      return scene.closed;
    case 'hung':
      return texts.hung;
  }
}

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
  const scene = useScene();
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
          {isOfLink(notice) ? (
            <Suspense fallback={null}>
              <LinkNotice notice={notice} />
            </Suspense>
          ) : (
            sentenceOf(notice, scene)
          )}
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
