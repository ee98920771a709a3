import { Suspense, useState } from 'react';
import { words } from '../../words';
import { ErrorBoundary } from '../ErrorBoundary';
import { lazily } from '../lazily';

const ShareDialog = lazily(async () => (await import('./ShareDialog')).ShareDialog);

/** Opens the dialog that shares the moment, which is loaded when it is first wanted. */
export function ShareButton() {
  const [isOpen, setOpen] = useState(false);
  const { open, opener } = words.page.share;
  const close = (): void => setOpen(false);
  return (
    <>
      <button
        type="button"
        className="button sheet-opener share-opener"
        aria-label={open}
        title={open}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 10V1.5M4.8 4.5 8 1.3l3.2 3.2M5 7H3v7.5h10V7h-2" />
        </svg>
        <span>{opener}</span>
      </button>
      {isOpen && (
        <ErrorBoundary onReset={close}>
          <Suspense fallback={null}>
            <ShareDialog onClose={close} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
