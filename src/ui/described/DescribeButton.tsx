import { Suspense, useEffect } from 'react';
import { words } from '../../words';
import { ErrorBoundary } from '../ErrorBoundary';
import { IconButton } from '../transport/IconButton';
import { icons } from '../transport/icons';
import type { Beside } from './beside';
import { closeDescription, openDescription, useDescription } from './description';
import { lazily } from '../lazily';

const DescriptionSheet = lazily(async () => (await import('./DescriptionSheet')).DescriptionSheet);

/** Opens the scene in words, which are loaded when they are first wanted. */
export function DescribeButton({ beside }: { readonly beside?: Beside | null }) {
  const isOpen = useDescription((description) => description.isOpen);
  // Another scene has another playback, and whoever goes there has not asked.
  useEffect(() => closeDescription, []);
  return (
    <>
      <IconButton
        className="round describe"
        label={words.transport.describe}
        shortcut="describe"
        path={icons.list}
        opens="dialog"
        onClick={openDescription}
      />
      {isOpen && (
        <ErrorBoundary onReset={closeDescription}>
          <Suspense fallback={null}>
            <DescriptionSheet beside={beside} onClose={closeDescription} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
