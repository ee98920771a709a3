import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { viewer } from '../store';
import { EmbeddedRun } from './embed/EmbeddedRun';
import { isEmbedded } from './embed/isEmbedded';
import { ErrorBoundary } from './ErrorBoundary';
import { Failure } from './Failure';
import { startFrames } from './frame';
import { Header } from './Header';
import { Later } from './Later';
import { NoticeBar } from './notices/NoticeBar';
import { isOpening } from './opening';
import { isFollowing } from './present/followId';
import { stopPresenting, useIsStaged, usePresenting } from './present/presenting';
import { loadEveryScene } from './scenes/loadScene';
import { open, useSceneFailure, useSceneName } from './scenes/sceneName';
import { Transport } from './transport/Transport';
import { Watched } from './Watched';
import { lazily } from './lazily';
import './layout.css';
import './touch.css';

const TreesScene = lazily(async () => (await import('./scenes/TreesOfOrders')).TreesOfOrders);

const MistakesScene = lazily(async () => (await import('./mistakes/MistakesScene')).MistakesScene);

// A step may show any scene.
const LessonsScene = lazily(async () => {
  const [{ LessonsScene: shown }] = await Promise.all([
    import('./lessons/LessonsScene'),
    loadEveryScene(),
  ]);
  return shown;
});

const EmbedHeader = lazily(async () => (await import('./embed/EmbedHeader')).EmbedHeader);

const Wall = lazily(async () => (await import('./present/Wall')).Wall);

const Presentation = lazily(async () => (await import('./present/Presentation')).Presentation);

const reset = (): void => viewer.getState().reset();

/** The first scene needs nothing that could be missing. */
const goHome = (): void => {
  location.hash = '';
};

/** The page. Each part has a boundary of its own, so that an error in one leaves the others at work. */
export function App() {
  const name = useSceneName();
  const failure = useSceneFailure();
  const [isLive, setLive] = useState(false);
  // What is typed into the trees has a playback of its own.
  const hasRun = name !== 'trees' || isLive;
  const isWithin = isEmbedded();
  const isPresented = usePresenting(({ isOn }) => isOn);
  const isStaged = useIsStaged();
  const isWall = isFollowing();
  const look = isWithin
    ? ' is-embedded'
    : isPresented
      ? ` is-presented${isWall ? ' is-wall' : ''}`
      : isStaged
        ? ' is-leading'
        : '';
  return (
    <div className={`page${look}`}>
      {isWithin ? <Embedding /> : !isPresented && <Header />}
      <ErrorBoundary onReset={reset}>
        <Frames isWatched={name !== 'mistakes' && name !== 'lessons'} />
        {failure !== null ? (
          <Failure error={failure.error} onRetry={() => void open()} onReset={goHome} />
        ) : name === 'mistakes' || name === 'lessons' ? (
          <OwnRuns>{name === 'mistakes' ? <MistakesScene /> : <LessonsScene />}</OwnRuns>
        ) : (
          <>
            {name === 'trees' ? (
              <Trees onLive={setLive} />
            ) : isWithin ? (
              <EmbeddedRun />
            ) : (
              <Watched />
            )}
            {!isWall && (
              <div className="foot">
                <ErrorBoundary onReset={reset}>
                  <NoticeBar />
                </ErrorBoundary>
                {hasRun && (
                  <ErrorBoundary onReset={reset}>
                    <Later place={null}>
                      <Transport />
                    </Later>
                  </ErrorBoundary>
                )}
              </div>
            )}
          </>
        )}
      </ErrorBoundary>
      {isStaged && (
        <ErrorBoundary onReset={stopPresenting}>
          <Suspense fallback={null}>{isWall ? <Wall /> : <Presentation />}</Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}

/** The head of the page within another one. */
function Embedding() {
  return (
    <ErrorBoundary onReset={reset}>
      <Suspense fallback={<header className="header" />}>
        <EmbedHeader />
      </Suspense>
    </ErrorBoundary>
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

/** What has other runs than the learner's own, and plays them itself: the mistakes and the lessons. */
function OwnRuns({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary onReset={reset}>
      <Suspense fallback={<main className="main" />}>{children}</Suspense>
    </ErrorBoundary>
  );
}

/** Keeps the frame loop going, and the viewer's run while it is watched and once the page is open; hands an error in a frame to the boundary above, which no frame could reach. */
function Frames({ isWatched }: { readonly isWatched: boolean }) {
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(
    () =>
      startFrames(
        (elapsed) => {
          if (isWatched && !isOpening()) viewer.getState().tick(elapsed);
        },
        (error) => setFailure({ error }),
      ),
    [isWatched],
  );
  if (failure !== null) throw failure.error;
  return null;
}
