import { lazy, Suspense, useState } from 'react';
import { words } from '../../words';
import { ErrorBoundary } from '../ErrorBoundary';

const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog')).ShareDialog }));

/** Opens the dialog that shares the moment, which is loaded when it is first wanted. */
export function ShareButton() {
  const [isOpen, setOpen] = useState(false);
  const { open, opener } = words.page.share;
  const close = (): void => setOpen(false);
  return (
    <>
      <button
        type="button"
        className="button sheet-opener"
        title={open}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {opener}
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
