import { lazy, type ReactNode, Suspense } from 'react';
import { useViewer, viewer } from '../store';
import { CodePanel } from './code/CodePanel';
import { useIsCompared } from './compare/useIsCompared';
import { Knobs } from './controls/Knobs';
import { ErrorBoundary } from './ErrorBoundary';
import { UnderStage } from './panels/UnderStage';
import { SceneCards } from './scenes/SceneCards';
import { SceneStage } from './scenes/SceneStage';
import { useScene } from './useScene';

const LoopPanel = lazy(async () => ({ default: (await import('./loop/LoopPanel')).LoopPanel }));
const ComparedStages = lazy(async () => ({
  default: (await import('./compare/ComparedStages')).ComparedStages,
}));
const WhyStuck = lazy(async () => ({ default: (await import('./stuck/WhyStuck')).WhyStuck }));

const reset = (): void => viewer.getState().reset();

interface Props {
  /** What stands beside the stage, above the program, and above the stage where there is one column only. */
  readonly card?: ReactNode;
}

/** A run on its stage, with all that can be seen of it. */
export function Watched({ card }: Props) {
  const { stage } = useScene();
  const scenario = useViewer((state) => state.scenario);
  const isCompared = useIsCompared();
  return (
    <main
      className={`main${isCompared ? ' is-compared' : ''}${card === undefined ? '' : ' has-card'}`}
    >
      {card}
      <div className="store" data-scenario={scenario}>
        <section className="stage-card card" aria-label={stage}>
          {isCompared ? (
            <Suspense fallback={<div className="stage-place" />}>
              <ComparedStages />
            </Suspense>
          ) : (
            <div className="stage-place">
              <ErrorBoundary onReset={reset}>
                <SceneStage />
              </ErrorBoundary>
            </div>
          )}
          <Knobs />
        </section>
        {!isCompared && <SceneCards />}
        <UnderStage />
        {/* Below what the two runs came to, which one wants to see beneath them. */}
        {isCompared && <SceneCards />}
      </div>
      {!isCompared && <Side />}
    </main>
  );
}

/** The program, and what the loop does with it. Two runs beside each other need its room. */
function Side() {
  return (
    <div className="side">
      <ErrorBoundary onReset={reset}>
        <CodePanel />
      </ErrorBoundary>
      <ErrorBoundary onReset={reset}>
        <Suspense fallback={null}>
          <WhyStuck />
        </Suspense>
      </ErrorBoundary>
      <ErrorBoundary onReset={reset}>
        <Suspense fallback={<section className="card loop-place" />}>
          <LoopPanel />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
