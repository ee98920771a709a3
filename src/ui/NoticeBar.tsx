import { useEffect } from 'react';
import { type Notice, useViewer, viewer } from '../store';
import { words } from '../words';

const { knobs, settings, notice: texts } = words.page;

/** What is written on the control of this name; inputs without a control keep their name. */
function labelOf(name: string): string {
  if (name === 'seed') return settings.seed;
  return Object.hasOwn(knobs, name) ? knobs[name as keyof typeof knobs].label : name;
}

/** The sentence for a notice. */
export function sentenceOf(notice: Notice): string {
  switch (notice.kind) {
    case 'refused': {
      const { reason, name, min, max, got } = notice.problem;
      return texts[reason](labelOf(name), min, max, got);
    }
    case 'newRun':
      return notice.because === 'seed'
        ? texts.newSeed(notice.seed)
        : texts.newVersion(settings.versions[notice.version]);
    case 'futureDropped':
      return texts.futureDropped(notice.at);
    case 'recordFull':
      return texts.recordFull(notice.events);
    case 'closed':
      return texts.closed;
  }
}

/** How long good news stays, in wall milliseconds; what was refused stays until it is dismissed or answered. */
const SHOWN_FOR = 12_000;

/** Says what the viewer should know, visibly and, to those who listen, politely. */
export function NoticeBar() {
  const notice = useViewer((state) => state.notice);
  useEffect(() => {
    if (notice === null || notice.kind === 'refused') return;
    const timer = setTimeout(() => viewer.getState().dismissNotice(), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    // The live region is there before it has anything to say; otherwise it would not be heard.
    <div className="notices" role="status" aria-label={texts.label}>
      {notice && (
        <p className="notice">
          {sentenceOf(notice)}
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
