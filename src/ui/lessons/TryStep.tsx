import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { Scene, Try } from '../../lessons';
import { lessonPage } from '../../words/lessons';
import { comparison, other, viewer } from '../../store';
import type { Playhead } from '../../timeline';
import { useBeatTarget } from '../present/beatTarget';
import { usePresenting } from '../present/presenting';
import { useShowAnswers } from '../present/useShowAnswers';
import { borrow, isLent } from '../scenes/lentViewer';
import { Said } from '../stage/Said';
import { LessonCard } from './LessonCard';
import { recordDone, useProgress } from '../progress/progress';
import { setScene } from './setScene';
import { solvedScene } from './solvedScene';
import { StepPage } from './StepPage';
import type { Around } from './stepsAround';
import type { WordsOf } from './wordsOf';

const text = lessonPage.try;

interface Props {
  readonly step: Try;
  readonly words: WordsOf<Try>;
  readonly around: Around;
}

/** A step in which something is to be brought about with what the page offers; the page sees when it is. */
export function TryStep({ step, words, around }: Props) {
  const { key } = around;
  const isDone = useDone(step);
  const wasDone = useProgress(({ steps }) => Object.hasOwn(steps, key));
  const [hasHint, setHint] = useState(false);
  const [isSolved, setSolved] = useState(false);
  const showAnswers = useShowAnswers();
  const isPresented = usePresenting(({ isOn }) => isOn);
  useBeatTarget({
    next() {
      location.hash = around.next;
    },
    back() {
      location.hash = around.back;
    },
  });
  const set = useCallback((scene: Scene) => setScene(scene, step.speed), [step]);

  useLayoutEffect(() => {
    borrow();
    set(step.scene);
  }, [set, step]);

  useEffect(() => {
    if (isDone) recordDone(key);
  }, [isDone, key]);

  return (
    <StepPage
      line={null}
      card={
        <LessonCard title={words.title} scene={words.scene} around={around} isOver={isDone}>
          <p className="lesson-task">
            <b>{text.task}</b> <Said text={words.task} />
          </p>
          <div role="status">
            {isDone ? (
              <p className="lesson-verdict" data-right="true">
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M2.5 8.5 6.5 12.5 13.5 4" />
                </svg>
                <span>
                  <b>{text.done}</b> <Said text={words.done} />
                </span>
              </p>
            ) : (
              <p className="hint">
                {isSolved ? text.solved : text.notYet} {wasDone && !isPresented && text.doneBefore}
              </p>
            )}
            {hasHint && (
              <p className="lesson-hint">
                <b>{text.hintTitle}</b> <Said text={words.hint} />
              </p>
            )}
          </div>
          <p className="lesson-buttons">
            <button
              type="button"
              className="button"
              onClick={() => {
                setSolved(false);
                set(step.scene);
              }}
            >
              {lessonPage.card.setAgain}
            </button>
            <button
              type="button"
              className="button"
              aria-disabled={hasHint}
              onClick={() => setHint(true)}
            >
              {text.hint}
            </button>
            {showAnswers && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  setSolved(true);
                  set(solvedScene(step));
                  viewer.getState().play();
                }}
              >
                {text.solve}
              </button>
            )}
          </p>
        </LessonCard>
      }
    />
  );
}

/** A frame is looked at in steps of so many virtual seconds. */
const LOOK = 0.1;

const timesBetween = (from: number, to: number): readonly number[] =>
  Array.from(
    { length: Math.max(0, Math.ceil((to - from) / LOOK) - 1) },
    (_, at) => from + (at + 1) * LOOK,
  );

/** Whether it has been done on the page since the step was opened. */
function useDone({ isDone, scene }: Try): boolean {
  const [was, setDone] = useState(false);
  useEffect(() => {
    if (was) return undefined;
    return viewer.subscribe(({ watched, position, time, scenario }, before) => {
      if (!isLent() || scenario !== scene.scenario) return;
      const isSame = watched === before.watched;
      if (isSame && position === before.position && time === before.time) return;
      const beside = comparison.getState().difference === null ? null : other.getState().watched;
      const isDoneAt = (playhead: Playhead): boolean => isDone(watched, playhead, beside);
      // What came and went within a frame has happened as well, however fast the run is played.
      const passed = isSame && before.playing ? timesBetween(before.time, time) : [];
      if (
        isDoneAt({ position, time }) ||
        passed.some((then) => isDoneAt(watched.timeline.playheadAt(then)))
      ) {
        setDone(true);
      }
    });
  }, [was, isDone, scene]);
  useEffect(
    () => () => {
      if (isLent()) viewer.getState().pause();
    },
    [],
  );
  return was;
}
