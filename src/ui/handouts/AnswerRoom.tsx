import type { Answer, Predict, Question, Reading } from '../../lessons';
import { handouts } from '../../words/handouts';
import { number } from '../../words/numbers';
import { firstAnswer } from '../lessons/firstAnswer';
import type { WordsOf } from '../lessons/wordsOf';
import { Said } from '../stage/Said';
import { Lines } from './Lines';

const text = handouts.room;

/** More than so many are not printed one by one: there is room for the name instead. */
const MOST_CANDIDATES = 12;

interface Props {
  readonly question: Question;
  readonly words: WordsOf<Predict>;
  readonly reading: Reading;
  /** The true answer, so that what is printed first is another one. */
  readonly answer: Answer;
}

/** A question on paper, with room to answer. */
export function AnswerRoom(props: Props) {
  return (
    <>
      <Room {...props} />
      <Lines label={text.why} count={2} />
    </>
  );
}

function Room({ question, words, reading, answer }: Props) {
  const options: Readonly<Record<string, string>> = words.options;
  switch (question.kind) {
    case 'choose':
      return (
        <Boxes
          says={text.choose}
          names={Object.keys(question.options).map((name) => options[name] ?? name)}
        />
      );
    case 'order': {
      const names = firstAnswer(question, answer, options) as readonly string[];
      return <Boxes says={text.order} names={names.map((name) => options[name] ?? name)} />;
    }
    case 'number': {
      const unit = (value: number): string => words.unit?.(value) ?? number(value);
      return (
        <p className="sheet-room">
          {text.number(unit(question.min), unit(question.max))} <span className="sheet-gap" />
        </p>
      );
    }
    case 'point': {
      const candidates = question.candidates(reading);
      if (candidates.length > MOST_CANDIDATES) {
        return (
          <p className="sheet-room">
            {text.who} <span className="sheet-gap" />
          </p>
        );
      }
      return (
        <>
          <p className="sheet-hint">{text.point}</p>
          <ul className="sheet-ring">
            {candidates.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      );
    }
  }
}

/** Empty boxes, each before what it is for. */
function Boxes({ says, names }: { readonly says: string; readonly names: readonly string[] }) {
  return (
    <>
      <p className="sheet-hint">{says}</p>
      <ul className="sheet-boxes">
        {names.map((name) => (
          <li key={name}>
            <span className="sheet-box" />
            <span>
              <Said text={name} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
