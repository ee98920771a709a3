import { type Answer, isRight, type Predict, type Question } from '../../lessons';
import { lessonPage } from '../../words/lessons';
import { Said } from '../stage/Said';
import { answerText } from './answerText';
import type { WordsOf } from './wordsOf';

const text = lessonPage.question;

interface Props {
  /** Null if the step asks nothing. */
  readonly question: Question | null;
  readonly words: WordsOf<Predict> | null;
  /** Null if nothing was answered. */
  readonly given: Answer | null;
  /** Read from the run; null if nothing was asked. */
  readonly answer: Answer | null;
  readonly why: string;
  readonly line: string | null;
}

/** What came true, whether that was expected, why, and the line of the program that makes it so. */
export function Result({ question, words, given, answer, why, line }: Props) {
  return (
    <div className="lesson-result">
      {question !== null && words !== null && answer !== null && (
        <Verdict question={question} words={words} given={given} answer={answer} />
      )}
      <p>
        <Said text={why} />
      </p>
      {line !== null && (
        <p className="lesson-line">
          <span className="unseen">{lessonPage.card.line} </span>
          <code>{line}</code>
        </p>
      )}
    </div>
  );
}

interface VerdictProps {
  readonly question: Question;
  readonly words: WordsOf<Predict>;
  readonly given: Answer | null;
  readonly answer: Answer;
}

function Verdict({ question, words, given, answer }: VerdictProps) {
  const told = answerText(question, words, answer);
  if (given === null) {
    return (
      <div className="lesson-verdict">
        <div>
          <b>{text.happens}</b> <AnswerSaid said={told} />
        </div>
      </div>
    );
  }
  const right = isRight(question, given, answer);
  return (
    <div className="lesson-verdict" data-right={right}>
      {/* A tick or a cross: no colour alone. */}
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={right ? 'M2.5 8.5 6.5 12.5 13.5 4' : 'M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5'} />
      </svg>
      <div>
        <b>{right ? text.right : `${text.wrong} ${text.happens}`}</b>{' '}
        {!(right && question.kind === 'choose') && <AnswerSaid said={told} />}
      </div>
    </div>
  );
}

function AnswerSaid({ said }: { readonly said: string | readonly string[] }) {
  if (typeof said === 'string') return <Said text={said} />;
  return (
    <ol>
      {said.map((line) => (
        <li key={line}>
          <Said text={line} />
        </li>
      ))}
    </ol>
  );
}
