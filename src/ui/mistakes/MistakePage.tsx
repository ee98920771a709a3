import { useEffect, useMemo, useRef, useState } from 'react';
import type { MistakeName } from '../../scenarios/gallery';
import { ViewerContext } from '../../store';
import { mistakePage, mistakeScene, type MistakeWords, mistakeWords } from '../../words/mistakes';
import { onFrame } from '../frame';
import { useBeatTarget } from '../present/beatTarget';
import { isFollowing } from '../present/followId';
import { present, usePresenting } from '../present/presenting';
import { useShowAnswers } from '../present/useShowAnswers';
import { mistakeKey } from '../progress/mistakeKey';
import { recordDone } from '../progress/progress';
import { Said } from '../stage/Said';
import { StuckPlace } from '../stuck/StuckPlace';
import { GuestWords } from '../useScene';
import { Explanation } from './Explanation';
import { FixCard } from './FixCard';
import { mistakeListings } from './mistakeListings';
import { MistakeTransport } from './MistakeTransport';
import { mistakeViewer } from './mistakeViewer';
import { Neighbours } from './Neighbours';
import { neighboursOf } from './neighboursOf';
import { OutcomeCard } from './OutcomeCard';
import { outcomeOf } from './outcomeOf';
import { trueOptions } from './predictions';
import { Question } from './Question';
import { Runs } from './Runs';
import { TermList } from './TermList';
import { type Progress, Verdict } from './Verdict';

/** The address of a mistake; of the gallery, if there is none more. */
const addressOf = (name: MistakeName | undefined): string =>
  name === undefined ? '#mistakes' : `#mistakes/${name}`;

/** One mistake: what is wrong, what one expects, what happens, why, and the program put right. */
export function MistakePage({ name }: { readonly name: MistakeName }) {
  const [made] = useState(() => mistakeViewer(name));
  const { viewer } = made;
  const said: MistakeWords = mistakeWords[name];
  const listings = useMemo(() => mistakeListings(name), [name]);
  const outcome = useMemo(() => outcomeOf(viewer.getState().watched), [viewer]);
  const key = mistakeKey(name);
  const showAnswers = useShowAnswers();
  const { isOn: isPresented, revealed } = usePresenting();
  const isRevealed = revealed === key;
  const [chosen, choose] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress>('asked');
  const [isFixed, setFixed] = useState(false);
  const stages = useRef<HTMLDivElement>(null);
  const question = useRef<HTMLDivElement>(null);
  // To a room it is told when the presenter tells it, whatever is known on this computer.
  const isAnswered = isPresented ? isRevealed : showAnswers || progress === 'answered';
  const right = useMemo(
    () => (isAnswered ? trueOptions(name, outcome) : []),
    [isAnswered, name, outcome],
  );
  const isRun = isAnswered || progress !== 'asked';

  useEffect(() => onFrame((elapsed) => viewer.getState().tick(elapsed)), [viewer]);

  useEffect(() => {
    if (progress !== 'running') return undefined;
    // The run itself says when the question is decided: once the playhead has come to its end.
    return viewer.subscribe(({ end }) => {
      if (end !== null) setProgress('answered');
    });
  }, [viewer, progress]);

  useEffect(() => {
    if (progress !== 'answered' || !isAnswered) return;
    recordDone(key, chosen === null ? undefined : right.includes(chosen));
  }, [progress, isAnswered, key, chosen, right]);

  const isBegun = progress !== 'asked';
  // After the drawing, since what is drawn anew above would move it away again.
  useEffect(() => {
    const [asked, shown] = [question.current, stages.current];
    if (!isBegun || asked === null || shown === null) return;
    // Where the runs stand below the question they would begin out of sight.
    if (isFixed || shown.offsetTop > asked.offsetTop) shown.scrollIntoView();
  }, [isBegun, isFixed]);

  // A button that has gone takes the focus along; who came by keyboard goes on at the run.
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (progress !== 'asked' && isLost) stages.current?.focus({ preventScroll: true });
  }, [progress]);

  const begin = (next: Progress): void => {
    setProgress(next);
    if (!isFollowing()) present({ begun: key });
    viewer.getState().seek(0);
    viewer.getState().play();
  };

  const again = (): void => {
    choose(null);
    if (!isFollowing()) present({ begun: null, revealed: null });
    setProgress('asked');
    setFixed(false);
    made.comparison.getState().compare(null);
    viewer.getState().pause();
    viewer.getState().seek(0);
  };

  const playBoth = (): void => {
    setFixed(true);
    made.runFix();
    viewer.getState().play();
  };

  // What the first window has begun, or taken back.
  useEffect(() => {
    if (!isFollowing()) return undefined;
    return usePresenting.subscribe(({ begun }) => {
      if ((begun === key) === isBegun) return;
      if (isBegun) again();
      else begin('running');
    });
  });

  const tell = (): void => {
    present({ revealed: key });
    if (progress === 'asked') begin('answered');
  };

  useBeatTarget({
    next() {
      const { playing } = viewer.getState();
      if (progress === 'asked') begin('running');
      else if (progress === 'running') {
        if (playing) viewer.getState().jump('end');
        else viewer.getState().play();
      } else if (isRevealed) {
        location.hash = addressOf(neighboursOf(name).after);
      } else tell();
    },
    back() {
      if (isRevealed) present({ revealed: null });
      else if (progress !== 'asked') again();
      else location.hash = addressOf(neighboursOf(name).before);
    },
  });

  return (
    <ViewerContext value={viewer}>
      <GuestWords value={mistakeScene}>
        <main className="mistakes">
          <div className="mistake">
            <header className="mistake-head">
              <a href="#mistakes">{mistakePage.back}</a>
              <h2>
                <Said text={said.title} />
              </h2>
              {said.note !== undefined && <p className="hint">{said.note}</p>}
            </header>
            <div ref={question} className="mistake-question">
              <Question
                words={said}
                chosen={chosen}
                progress={isAnswered ? 'answered' : progress === 'answered' ? 'running' : progress}
                right={right}
                onChoose={choose}
                onRun={() => begin('running')}
                onAnswer={isPresented ? tell : () => begin('answered')}
                onAgain={again}
              />
            </div>
            <div ref={stages} className="mistake-stages" tabIndex={-1}>
              {isAnswered && (
                // Where the question is far above: it has been said there, and is shown here once more.
                <div className="stages-verdict card" aria-hidden="true">
                  <Verdict words={said} chosen={chosen} progress="answered" right={right} />
                </div>
              )}
              <Runs listings={listings} isRun={isRun} fixed={isFixed ? made.other : null} />
            </div>
            {isAnswered && (
              <>
                <div className="mistake-told">
                  <OutcomeCard outcome={outcome} />
                  <StuckPlace isOpen />
                  <Explanation words={said} />
                </div>
                <FixCard words={said} listings={listings} onPlayBoth={playBoth} />
              </>
            )}
            <TermList names={said.terms} />
            <Neighbours name={name} />
          </div>
        </main>
        {isRun && !isFollowing() && <MistakeTransport beside={isFixed ? made.other : null} />}
      </GuestWords>
    </ViewerContext>
  );
}
