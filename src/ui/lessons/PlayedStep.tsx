import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Answer, answerOf, isRight, type Predict, rehearse, type Watch } from '../../lessons';
import { lessonPage } from '../../words/lessons';
import { useBeatTarget } from '../present/beatTarget';
import { isFollowing } from '../present/followId';
import { present, useIsStaged, usePresenting } from '../present/presenting';
import { RevealButton } from '../present/RevealButton';
import { useShowAnswers } from '../present/useShowAnswers';
import { AnswerControl } from './AnswerControl';
import { Changed } from './Changed';
import { LessonCard } from './LessonCard';
import { recordDone } from '../progress/progress';
import { Result } from './Result';
import { StepPage } from './StepPage';
import type { Around } from './stepsAround';
import { firstAnswer } from './firstAnswer';
import { follow } from './follow';
import { usePlayed } from './usePlayed';
import type { WordsOf } from './wordsOf';

const text = lessonPage.card;

interface Props {
  readonly step: Watch | Predict;
  readonly words: WordsOf<Watch> | WordsOf<Predict>;
  readonly around: Around;
}

/** A step to be watched, with a question before if it has one. */
export function PlayedStep({ step, words, around }: Props) {
  const reading = useMemo(() => rehearse(step), [step]);
  const { key } = around;
  const showAnswers = useShowAnswers();
  const { isOn: isPresented, revealed } = usePresenting();
  const isRevealed = revealed === key;
  const isStaged = useIsStaged();
  const question = step.kind === 'predict' ? step.question : null;
  const asked = 'question' in words ? words : null;
  const answer = useMemo(
    () => (question === null ? null : answerOf(question, reading)),
    [question, reading],
  );
  const first = useMemo(
    () =>
      question === null || answer === null ? null : firstAnswer(question, answer, asked?.options),
    [question, answer, asked],
  );
  const [given, give] = useState<Answer | null>(first);
  // What stands in a control from the start is nobody's answer yet.
  const isOwn = question === null || (given !== null && given !== first);
  const { phase, isChanged, watch, skip, setAgain } = usePlayed(step, reading, isOwn);
  // To a room it is told when the presenter tells it, whatever is known on this computer.
  const isTold = isPresented ? isRevealed : phase === 'told' || showAnswers;
  const isAnswered = question === null || given !== null;
  const why = useMemo(() => words.why(step.facts?.(reading) ?? {}), [words, step, reading]);

  // What was shown anyway is no answer of the learner's own.
  const right =
    question === null || answer === null || given === null || showAnswers
      ? undefined
      : isRight(question, given, answer);
  useEffect(() => {
    if (phase === 'told') recordDone(key, right);
  }, [phase, key, right]);

  const result = useRef<HTMLDivElement>(null);
  // Before it is painted: what is seen at one place must not be elsewhere when it is pressed.
  useLayoutEffect(() => {
    if (phase !== 'asked') follow(phase, result.current);
  }, [phase]);

  const answerAgain = useCallback((): void => {
    give(first);
    present({ revealed: null });
    setAgain();
  }, [first, setAgain]);

  useBeatTarget({
    next() {
      if (phase === 'asked') watch();
      else if (phase === 'running') skip();
      else if (isRevealed) location.hash = around.next;
      else present({ revealed: key });
    },
    back() {
      if (isRevealed) present({ revealed: null });
      else if (phase === 'asked') location.hash = around.back;
      else answerAgain();
    },
  });

  return (
    <StepPage
      line={isTold && step.line !== undefined ? step.line : null}
      card={
        <LessonCard
          title={words.title}
          scene={words.scene}
          around={around}
          isOver={isPresented ? isRevealed : phase === 'told'}
        >
          {question !== null && asked !== null && answer !== null && (
            <AnswerControl
              question={question}
              words={asked}
              reading={reading}
              given={given}
              answer={isTold ? answer : null}
              isOpen={phase === 'asked' && !isFollowing()}
              onGive={give}
            />
          )}
          {isChanged && <Changed onSetAgain={phase === 'told' ? setAgain : answerAgain} />}
          <p className="lesson-buttons">
            <button
              type="button"
              className={phase === 'asked' ? 'button is-primary' : 'button'}
              disabled={!isAnswered && !showAnswers && !isPresented}
              onClick={watch}
            >
              {phase === 'told' ? text.again : phase === 'running' ? text.watching : text.watch}
            </button>
            {isStaged && phase === 'told' && !isRevealed && <RevealButton of={key} />}
            {question !== null && phase !== 'asked' && (
              <button type="button" className="button" onClick={answerAgain}>
                {text.answerAgain}
              </button>
            )}
            {phase === 'running' && <span className="hint">{text.watchingHint}</span>}
            {!isAnswered && !isTold && !isPresented && (
              <span className="hint">{text.answerFirst}</span>
            )}
          </p>
          <div role="status" ref={result}>
            {isTold && (
              <Result
                question={question}
                words={asked}
                given={phase === 'told' && !showAnswers && (isOwn || !isPresented) ? given : null}
                answer={answer}
                why={why}
                line={step.line ?? null}
              />
            )}
          </div>
        </LessonCard>
      }
    />
  );
}
