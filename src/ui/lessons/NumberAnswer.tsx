import { useId, useState } from 'react';
import type { Question } from '../../lessons';
import { lessonPage } from '../../words/lessons';
import { number } from '../../words/numbers';
import { NumberField } from '../controls/NumberField';
import { Slider } from '../controls/Slider';
import { typedNumber } from '../controls/typedNumber';

const text = lessonPage.question;

type HowMany = Extract<Question, { readonly kind: 'number' }>;

interface Props {
  readonly question: HowMany;
  readonly unit: ((value: number) => string) | undefined;
  readonly value: number;
  readonly isOpen: boolean;
  readonly onChange: (value: number) => void;
}

/** A number: on a slider, or typed. */
export function NumberAnswer({ question, unit = number, value, isOpen, onChange }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const [before, after] = around(unit(value), number(value));
  const { min, max, step } = question;
  const take = (typed: string): boolean => {
    const found = problemOf(question, unit, typed);
    setProblem(found);
    if (found === null) onChange(Number(typedNumber(typed)));
    return found === null;
  };
  return (
    <div className="lesson-number">
      <Slider
        id={id}
        label={text.number}
        min={min}
        max={max}
        step={step}
        value={value}
        valueText={unit(value)}
        onChange={(moved) => {
          setProblem(null);
          onChange(moved);
        }}
      />
      {isOpen ? (
        <span className="lesson-number-exact">
          {before}
          <NumberField
            label={text.exact}
            value={value}
            width={String(max).length + 2}
            onCommit={take}
          />
          {after}
        </span>
      ) : (
        <output htmlFor={id}>{unit(value)}</output>
      )}
      <p className="lesson-problem" role="status">
        {problem}
      </p>
    </div>
  );
}

/** What stands before a number and after it in what is read out; all of it after if the number is not in it. */
function around(readOut: string, figure: string): readonly [string, string] {
  const at = readOut.indexOf(figure);
  return at < 0 ? ['', readOut] : [readOut.slice(0, at), readOut.slice(at + figure.length)];
}

/** Why what was typed is refused; null if it is not. */
function problemOf(
  { min, max, step }: HowMany,
  unit: (value: number) => string,
  typed: string,
): string | null {
  const value = typedNumber(typed);
  if (typeof value === 'string') return text.noNumber(unit(min), unit(max), value);
  if (!(value >= min && value <= max)) return text.outOfRange(unit(min), unit(max), number(value));
  const steps = (value - min) / step;
  // Tenths are off by a rounding error.
  return Math.abs(steps - Math.round(steps)) > 1e-6 ? text.offSteps(step, number(value)) : null;
}
