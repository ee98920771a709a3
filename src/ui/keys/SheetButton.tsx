import { Suspense } from 'react';
import { words } from '../../words';
import { ErrorBoundary } from '../ErrorBoundary';
import { closeSheet, openSheet, useSheet } from './sheet';
import { lazily } from '../lazily';

const KeySheet = lazily(async () => (await import('./KeySheet')).KeySheet);

/** Opens the sheet of keys, which is loaded when it is first wanted. */
export function SheetButton() {
  const isOpen = useSheet((sheet) => sheet.isOpen);
  const { open, opener } = words.keys;
  return (
    <>
      <button
        type="button"
        className="button sheet-opener"
        aria-label={open}
        title={open}
        aria-haspopup="dialog"
        onClick={openSheet}
      >
        {opener}
      </button>
      {isOpen && (
        <ErrorBoundary onReset={closeSheet}>
          <Suspense fallback={null}>
            <KeySheet onClose={closeSheet} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
