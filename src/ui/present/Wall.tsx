import { useEffect, useState } from 'react';
import { present as words } from '../../words/present';
import { BeatCaption } from './BeatCaption';
import { followFirst, type Following } from './followFirst';
import { followId } from './followId';
import { enterFullScreen } from './fullScreen';
import { Light } from './Light';
import { litBy } from './litAt';
import type { PointedAt } from './mirrored';
import { usePresenting } from './presenting';
import { usePresented } from './usePresented';
import './present.css';

/** What a window that follows another one has under its stage: what has just happened, and whether it still follows. */
export function Wall() {
  const isBlack = usePresenting(({ isBlack: black }) => black);
  const shown = usePresented();
  const [following, tell] = useState<Following>('waiting');
  const [at, point] = useState<PointedAt | null>(null);
  const [failure, fail] = useState<{ readonly error: unknown } | null>(null);
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const pair = followId();
    if (pair === null) return undefined;
    return followFirst(pair, tell, point, (error) => fail({ error }));
  }, []);
  useEffect(() => {
    const follow = (): void => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  if (failure !== null) throw failure.error;
  const lit = at === null ? null : litBy(at);
  return (
    <>
      <section className="present-bar" aria-label={words.label}>
        <h1 className="unseen">{words.label}</h1>
        {following === 'follows' && shown !== 'other' ? (
          <BeatCaption />
        ) : (
          <p className="beat-caption" role="status">
            {words.wall[following]}
          </p>
        )}
        {!isFull && typeof document.documentElement.requestFullscreen === 'function' && (
          <button type="button" className="button" onClick={() => void enterFullScreen()}>
            {words.wall.fullScreen}
          </button>
        )}
      </section>
      {lit !== null && <Light lit={lit} />}
      {isBlack && <div className="black-screen" />}
    </>
  );
}
