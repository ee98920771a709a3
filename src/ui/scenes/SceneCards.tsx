import { Suspense } from 'react';
import { useViewer, viewer } from '../../store';
import { ErrorBoundary } from '../ErrorBoundary';
import { lazily } from '../lazily';

const ManagerCard = lazily(async () => (await import('../balance/ManagerCard')).ManagerCard);

const reset = (): void => viewer.getState().reset();

/** What a scene has between its stage and what the run has come to. */
export function SceneCards() {
  const scenario = useViewer((state) => state.scenario);
  if (scenario !== 'balance') return null;
  return (
    <ErrorBoundary onReset={reset}>
      <Suspense fallback={null}>
        <ManagerCard />
      </Suspense>
    </ErrorBoundary>
  );
}
