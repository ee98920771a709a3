import { Suspense } from 'react';
import { viewer } from '../store';
import { useIsCompared } from './compare/useIsCompared';
import { ErrorBoundary } from './ErrorBoundary';
import { Later } from './Later';
import { SceneStage } from './scenes/SceneStage';
import { lazily } from './lazily';

const ComparedStages = lazily(
  async () => (await import('./compare/ComparedStages')).ComparedStages,
);

const reset = (): void => viewer.getState().reset();

/** The stage of the run that is watched, or those of the two that are compared. */
export function StagePlace() {
  if (useIsCompared()) {
    return (
      <ErrorBoundary onReset={reset}>
        <Suspense fallback={<div className="stage-place" />}>
          <ComparedStages />
        </Suspense>
      </ErrorBoundary>
    );
  }
  return (
    <div className="stage-place" data-picture="stage">
      <ErrorBoundary onReset={reset}>
        <Later place={null}>
          <SceneStage />
        </Later>
      </ErrorBoundary>
    </div>
  );
}
