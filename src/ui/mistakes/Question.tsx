import { useId } from 'react';
import { mistakePage } from '../../words/mistakes';
import { Said } from '../stage/Said';
import { type Told, Verdict } from './Verdict';

const text = mistakePage.question;

interface Props extends Told {
  readonly onChoose: (option: string) => void;
  readonly onRun: () => void;
  readonly onAnswer: () => void;
  readonly onAgain: () => void;
}

/** What will happen? One of a few answers; which one is right is told once the run has come to its end. */
export function Question(props: Props) {
  const { words, chosen, progress, right, onChoose, onRun, onAnswer, onAgain } = props;
  const name = useId();
  const isAnswered = progress === 'answered';
  return (
    <section className="question card" aria-labelledby={`${name} title`}>
      <h3 id={`${name} title`}>{text.title}</h3>
      <fieldset disabled={progress !== 'asked' || isAnswered}>
        <legend className="unseen">{text.title}</legend>
        {Object.entries(words.options).map(([option, says]) => (
          <label
            key={option}
            className="question-option"
            data-right={isAnswered ? right.includes(option) : undefined}
          >
            <input
              type="radio"
              name={name}
              checked={chosen === option}
              onChange={() => onChoose(option)}
            />
            <span>
              <Said text={says} />
              {isAnswered && <Tags isRight={right.includes(option)} isOwn={chosen === option} />}
            </span>
          </label>
        ))}
      </fieldset>
      <div
        className={isAnswered ? 'question-verdict is-answered' : 'question-verdict'}
        role="status"
      >
        <Verdict words={words} chosen={chosen} progress={progress} right={right} />
      </div>
      <p className="question-buttons">
        {progress === 'asked' && (
          <button
            type="button"
            className="button is-primary"
            disabled={chosen === null}
            onClick={onRun}
          >
            {text.run}
          </button>
        )}
        {!isAnswered && (
          <button type="button" className="button" onClick={onAnswer}>
            {text.answer}
          </button>
        )}
        {progress !== 'asked' && (
          <button type="button" className="button" onClick={onAgain}>
            {text.again}
          </button>
        )}
      </p>
    </section>
  );
}

function Tags({ isRight, isOwn }: { readonly isRight: boolean; readonly isOwn: boolean }) {
  return (
    <>
      {' '}
      <b className="question-tag">{isRight ? text.comesTrue : text.doesNot}</b>
      {isOwn && <b className="question-tag is-own">{text.yours}</b>}
    </>
  );
}
