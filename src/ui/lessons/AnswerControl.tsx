import { type Answer, isRight, type Predict, type Question, type Reading } from '../../lessons';
import { Said } from '../stage/Said';
import { ChooseAnswer } from './ChooseAnswer';
import { NumberAnswer } from './NumberAnswer';
import { OrderAnswer } from './OrderAnswer';
import { PointAnswer } from './PointAnswer';
import type { WordsOf } from './wordsOf';
import './openQuestion.css';

interface Props {
  readonly question: Question;
  readonly words: WordsOf<Predict>;
  readonly reading: Reading;
  readonly given: Answer | null;
  /** The true answer, once it may be known. */
  readonly answer: Answer | null;
  /** Whether one can answer now. */
  readonly isOpen: boolean;
  readonly onGive: (answer: Answer) => void;
}

/** The question, and what it is answered with. */
export function AnswerControl(props: Props) {
  const { question, words, answer, given, isOpen } = props;
  return (
    <fieldset
      className="lesson-question"
      disabled={!isOpen}
      data-right={answer === null || given === null ? undefined : isRight(question, given, answer)}
    >
      <legend>
        <Said text={words.question} />
      </legend>
      <Control {...props} />
    </fieldset>
  );
}

function Control({ question, words, reading, given, answer, isOpen, onGive }: Props) {
  const right = answer === null ? null : String(answer);
  const chosen = given === null ? null : String(given);
  switch (question.kind) {
    case 'choose':
      return (
        <ChooseAnswer
          options={words.options}
          names={Object.keys(question.options)}
          chosen={chosen}
          right={right}
          onChoose={onGive}
        />
      );
    case 'point':
      return (
        <PointAnswer
          candidates={question.candidates(reading)}
          chosen={chosen}
          right={right}
          isOpen={isOpen}
          onChoose={onGive}
        />
      );
    case 'number':
      return (
        <NumberAnswer
          question={question}
          unit={words.unit?.bind(words)}
          value={Number(given)}
          isOpen={isOpen}
          onChange={onGive}
        />
      );
    case 'order':
      return (
        <OrderAnswer
          options={words.options}
          names={Array.isArray(given) ? given : []}
          isOpen={isOpen}
          onOrder={onGive}
        />
      );
  }
}
