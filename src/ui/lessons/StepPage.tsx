import { type ReactNode, Suspense, useEffect } from 'react';
import { viewer } from '../../store';
import { ToldLine } from '../code/ToldLine';
import { onFrame } from '../frame';
import { NoticeBar } from '../notices/NoticeBar';
import { isFollowing } from '../present/followId';
import { usePresenting } from '../present/presenting';
import { useScenePlace } from '../scenes/sceneName';
import { Transport } from '../transport/Transport';
import { Watched } from '../Watched';
import { lazily } from '../lazily';

const LessonNotes = lazily(async () => (await import('../present/LessonNotes')).LessonNotes);

interface Props {
  /** The line of the program that is told of, if one is. */
  readonly line: string | null;
  readonly card: ReactNode;
}

/** The live page, with a card that leads through it. Its run is played as long as it is shown. */
export function StepPage({ line, card }: Props) {
  const place = useScenePlace();
  // Only on the window of who speaks, while the class looks at another one.
  const hasNotes = usePresenting(({ second }) => second !== null);
  useEffect(() => onFrame((elapsed) => viewer.getState().tick(elapsed)), []);
  return (
    <>
      <ToldLine value={line}>
        <Watched
          card={
            hasNotes ? (
              <>
                {card}
                <Suspense fallback={null}>
                  <LessonNotes place={place} />
                </Suspense>
              </>
            ) : (
              card
            )
          }
        />
      </ToldLine>
      {!isFollowing() && (
        <div className="foot">
          <NoticeBar />
          <Transport />
        </div>
      )}
    </>
  );
}
