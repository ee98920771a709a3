import type { Predict, Step, Try, Watch } from '../../lessons';
import { handouts } from '../../words/handouts';
import type { Told } from '../lessons/told';
import type { WordsOf } from '../lessons/wordsOf';
import { Said } from '../stage/Said';
import { AnswerRoom } from './AnswerRoom';
import { Lines } from './Lines';
import { settingsText } from './settingsText';
import { solutionText } from './solutionText';
import { StepHead } from './StepHead';
import { StepPictures } from './StepPictures';
import { TrueAnswer } from './TrueAnswer';
import type { Rehearsal } from './useRehearsals';

const { room, answer: answerWords, picture, failed, task: taskWord } = handouts;

interface Props {
  readonly step: Step;
  readonly words: Told['words']['steps'][string];
  readonly rehearsal: Rehearsal;
  /** From 1. */
  readonly at: number;
  /** `lesson/step`. */
  readonly place: string;
  readonly hasAnswers: boolean;
}

/** A step on paper: what it shows and asks, with room to answer or with the answer. */
export function HandoutStep({ step, words, rehearsal, at, place, hasAnswers }: Props) {
  return (
    <section className="sheet-step">
      <StepHead at={at} title={words.title} place={place} />
      <p>
        <Said text={words.scene} />
      </p>
      <p className="sheet-setting">{settingsText(step.scene)}</p>
      {/* The words stand beside the step, and their type follows its kind. */}
      {step.kind === 'try' ? (
        <TryPart step={step} words={words as WordsOf<Try>} hasAnswers={hasAnswers} />
      ) : rehearsal.kind === 'failed' ? (
        <p role="alert">{failed(place, rehearsal.message)}</p>
      ) : (
        rehearsal.kind === 'lived' && (
          <PlayedPart
            step={step}
            words={words as WordsOf<Predict> | WordsOf<Watch>}
            lived={rehearsal}
            hasAnswers={hasAnswers}
          />
        )
      )}
    </section>
  );
}

interface PlayedProps {
  readonly step: Watch | Predict;
  readonly words: WordsOf<Watch> | WordsOf<Predict>;
  readonly lived: Extract<Rehearsal, { readonly kind: 'lived' }>;
  readonly hasAnswers: boolean;
}

function PlayedPart({ step, words, lived, hasAnswers }: PlayedProps) {
  const { reading, answer } = lived;
  const pictures = { scene: step.scene, reading };
  if (step.kind === 'watch' || answer === null || !('question' in words)) {
    return (
      <>
        <StepPictures {...pictures} which="decided" says={picture.seen} />
        {hasAnswers ? (
          <Why step={step} words={words} lived={lived} />
        ) : (
          <Lines label={room.watch} count={2} />
        )}
      </>
    );
  }
  const { question } = step;
  return (
    <>
      <StepPictures {...pictures} which="asked" says={picture.asked} />
      <p className="sheet-question">
        <Said text={words.question} />
      </p>
      {hasAnswers ? (
        <>
          <TrueAnswer question={question} words={words} answer={answer} />
          <StepPictures {...pictures} which="decided" says={picture.decided} />
          <Why step={step} words={words} lived={lived} />
        </>
      ) : (
        <AnswerRoom question={question} words={words} reading={reading} answer={answer} />
      )}
    </>
  );
}

function Why({ step, words, lived }: Omit<PlayedProps, 'hasAnswers'>) {
  return (
    <div className="sheet-why">
      <p>
        <b>{answerWords.why}</b> <Said text={words.why(step.facts?.(lived.reading) ?? {})} />
      </p>
      {step.line !== undefined && (
        <p>
          <b>{answerWords.line}</b> <code>{step.line}</code>
        </p>
      )}
    </div>
  );
}

interface TryProps {
  readonly step: Try;
  readonly words: WordsOf<Try>;
  readonly hasAnswers: boolean;
}

function TryPart({ step, words, hasAnswers }: TryProps) {
  return (
    <>
      <p className="sheet-question">
        {taskWord}: <Said text={words.task} />
      </p>
      {hasAnswers ? (
        <div className="sheet-why">
          <p>
            <b>{answerWords.hint}</b> <Said text={words.hint} />
          </p>
          <div className="sheet-answer">
            <b>{answerWords.way}</b>
            <ul>
              {solutionText(step).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
          <p>
            <b>{answerWords.done}</b> <Said text={words.done} />
          </p>
        </div>
      ) : (
        <>
          <ul className="sheet-boxes">
            <li>
              <span className="sheet-box" />
              <span>{room.done}</span>
            </li>
          </ul>
          <Lines label={room.try} count={2} />
        </>
      )}
    </>
  );
}
