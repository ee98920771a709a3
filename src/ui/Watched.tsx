import { type ReactNode, Suspense, useEffect } from 'react';
import { firstPanels } from '../links/panels';
import { useViewer, viewer } from '../store';
import { CodePanel } from './code/CodePanel';
import { useIsCompared } from './compare/useIsCompared';
import { Knobs } from './controls/Knobs';
import { ErrorBoundary } from './ErrorBoundary';
import { Later } from './Later';
import { LoopPanel } from './loop/LoopPanel';
import { openPanels } from './panels/openPanels';
import { UnderStage } from './panels/UnderStage';
import { usePresenting } from './present/presenting';
import { loadListings } from './scenes/listings';
import { SceneCards } from './scenes/SceneCards';
import { StagePlace } from './StagePlace';
import { StuckPlace } from './stuck/StuckPlace';
import { useScene } from './useScene';
import { lazily } from './lazily';

const PresentedRun = lazily(async () => (await import('./present/PresentedRun')).PresentedRun);

const reset = (): void => viewer.getState().reset();

const loopPlace = <section className="card loop-place" />;

interface Props {
  /** What stands beside the stage, above the program, and above the stage where there is one column only. */
  readonly card?: ReactNode;
}

/** A run on its stage, with all that can be seen of it. */
export function Watched({ card }: Props) {
  const { stage } = useScene();
  const scenario = useViewer((state) => state.scenario);
  const isCompared = useIsCompared();
  // It comes while the stage is drawn. The panel that shows it asks again, and says so if it can't be had.
  useEffect(() => {
    loadListings(scenario).catch(() => {});
  }, [scenario]);
  // What was opened for one step of a lesson would be in the way of the next.
  useEffect(() => () => openPanels(firstPanels), []);
  if (usePresenting(({ isOn }) => isOn)) {
    return (
      <Suspense fallback={<main className="main" />}>
        <PresentedRun card={card} />
      </Suspense>
    );
  }
  return (
    <main
      className={`main${isCompared ? ' is-compared' : ''}${card === undefined ? '' : ' has-card'}`}
    >
      {card}
      <div className="store" data-scenario={scenario}>
        <section className="stage-card card" aria-label={stage}>
          <StagePlace />
          <Later place={null}>
            <Knobs />
          </Later>
        </section>
        {!isCompared && <SceneCards />}
        <Later place={null}>
          <UnderStage />
        </Later>
        {/* Below what the two runs came to, which one wants to see beneath them. */}
        {isCompared && <SceneCards />}
      </div>
      {!isCompared && (
        <Later place={<div className="side" />}>
          <Side />
        </Later>
      )}
    </main>
  );
}

/** The program, and what the loop does with it. Two runs beside each other need its room. */
function Side() {
  return (
    <div className="side">
      <ErrorBoundary onReset={reset}>
        <Later place={<section className="code card" />}>
          <CodePanel />
        </Later>
      </ErrorBoundary>
      <ErrorBoundary onReset={reset}>
        <StuckPlace />
      </ErrorBoundary>
      <ErrorBoundary onReset={reset}>
        <Later place={loopPlace}>
          <LoopPanel />
        </Later>
      </ErrorBoundary>
    </div>
  );
}
