import type { Answer, Predict, Question } from '../../lessons';
import { handouts } from '../../words/handouts';
import { answerText } from '../lessons/answerText';
import type { WordsOf } from '../lessons/wordsOf';
import { Said } from '../stage/Said';

const text = handouts.answer;

interface Props {
  readonly question: Question;
  readonly words: WordsOf<Predict>;
  readonly answer: Answer;
}

/** The answer on paper, as it was read from the run. */
export function TrueAnswer({ question, words, answer }: Props) {
  const said = answerText(question, words, answer);
  return (
    <div className="sheet-answer">
      <b>{text.happens}</b>{' '}
      {typeof said === 'string' ? (
        <Said text={said} />
      ) : (
        <ol>
          {said.map((line) => (
            <li key={line}>
              <Said text={line} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
