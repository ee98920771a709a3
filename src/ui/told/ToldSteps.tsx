import { Suspense, useEffect, useRef, useState } from 'react';
import { useViewerStore, type ViewerState } from '../../store';
import { ErrorBoundary } from '../ErrorBoundary';
import { usePreferences } from '../preferences';
import { lazily } from '../lazily';

const Narration = lazily(async () => (await import('./Narration')).Narration);

/** Wall milliseconds for which a run has played before there is anything to tell of it. */
const AT_FIRST = 3000;

/**
 * The one place where the run that is watched is told to those who listen. What tells it is loaded when there is
 * something to tell.
 */
export function ToldSteps() {
  const store = useViewerStore();
  const isOn = usePreferences(({ tellSteps }) => tellSteps);
  const [text, setText] = useState('');
  /** Where the run stood before there was anything to tell. */
  const [from, setFrom] = useState<ViewerState | null>(null);
  const region = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const begun = store.getState();
    const begin = (): void => setFrom((known) => known ?? begun);
    const timer = setTimeout(begin, AT_FIRST);
    const end = store.subscribe(({ playing, position }) => {
      if (!playing && position !== begun.position) begin();
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [store]);
  const stop = (): void => setFrom(null);
  return (
    <>
      <p className="unseen" aria-live="polite" ref={region}>
        {isOn && text}
      </p>
      {isOn && from !== null && (
        <ErrorBoundary onReset={stop}>
          <Suspense fallback={null}>
            <Narration from={from} region={region} onTold={setText} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
