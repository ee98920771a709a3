import { lazy, Suspense, useEffect, useState } from 'react';
import { useViewer, viewer } from '../store';
import { CodePanel } from './code/CodePanel';
import { useIsCompared } from './compare/useIsCompared';
import { Knobs } from './controls/Knobs';
import { ErrorBoundary } from './ErrorBoundary';
import { startFrames } from './frame';
import { Header } from './Header';
import { NoticeBar } from './NoticeBar';
import { UnderStage } from './panels/UnderStage';
import { useSceneName } from './scenes/sceneName';
import { SceneCards } from './scenes/SceneCards';
import { SceneStage } from './scenes/SceneStage';
import { Transport } from './transport/Transport';
import { useScene } from './useScene';
import './layout.css';

const LoopPanel = lazy(async () => ({ default: (await import('./loop/LoopPanel')).LoopPanel }));
const ComparedStages = lazy(async () => ({
  default: (await import('./compare/ComparedStages')).ComparedStages,
}));
const WhyStuck = lazy(async () => ({ default: (await import('./stuck/WhyStuck')).WhyStuck }));

const TreesScene = lazy(async () => ({
  default: (await import('./scenes/TreesOfOrders')).TreesOfOrders,
}));

const MistakesScene = lazy(async () => ({
  default: (await import('./mistakes/MistakesScene')).MistakesScene,
}));

const reset = (): void => viewer.getState().reset();

/** The page. Each part has a boundary of its own, so that an error in one leaves the others at work. */
export function App() {
  const name = useSceneName();
  const [isLive, setLive] = useState(false);
  // What is typed into the trees has a playback of its own.
  const hasRun = name !== 'trees' || isLive;
  return (
    <div className="page">
      <Header />
      <ErrorBoundary onReset={reset}>
        <Frames isWatched={name !== 'mistakes'} />
        {name === 'mistakes' ? (
          <Mistakes />
        ) : (
          <>
            {name === 'trees' ? <Trees onLive={setLive} /> : <Watched />}
            <div className="foot">
              <NoticeBar />
              {hasRun && <Transport />}
            </div>
          </>
        )}
      </ErrorBoundary>
    </div>
  );
}

/** A run on its stage, with all that can be seen of it. */
function Watched() {
  const { stage } = useScene();
  const scenario = useViewer((state) => state.scenario);
  const isCompared = useIsCompared();
  return (
    <main className={isCompared ? 'main is-compared' : 'main'}>
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

/** The heap beside a search tree. It fills what playback leaves. */
function Trees({ onLive }: { readonly onLive: (isLive: boolean) => void }) {
  useEffect(() => () => onLive(false), [onLive]);
  return (
    <main className="main is-whole">
      <ErrorBoundary onReset={reset}>
        <Suspense fallback={null}>
          <TreesScene onLive={onLive} />
        </Suspense>
      </ErrorBoundary>
    </main>
  );
}

/** The gallery of mistakes, whose runs are not the viewer's. */
function Mistakes() {
  return (
    <ErrorBoundary onReset={reset}>
      <Suspense fallback={<main className="main" />}>
        <MistakesScene />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Keeps the frame loop going, and the viewer's run while it is watched; hands an error in a frame to the boundary above, which no frame could reach. */
function Frames({ isWatched }: { readonly isWatched: boolean }) {
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(
    () =>
      startFrames(
        (elapsed) => {
          if (isWatched) viewer.getState().tick(elapsed);
        },
        (error) => setFailure({ error }),
      ),
    [isWatched],
  );
  if (failure !== null) throw failure.error;
  return null;
}
