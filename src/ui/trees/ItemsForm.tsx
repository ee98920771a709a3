import { useId, useState } from 'react';
import { checkKnob } from '../../scenarios/checkKnob';
import { seedBounds } from '../../scenarios/seedBounds';
import { notice } from '../../words/notice';
import { trees } from '../../words/trees';
import { NumberField } from '../controls/NumberField';
import { typedNumber } from '../controls/typedNumber';
import { Said } from '../stage/Said';
import { type Preset, presets } from './presets';
import { bounds, type Problem, typedKeys } from './typedKeys';

const howMany = { name: trees.howMany, min: bounds.least, max: bounds.most, step: 1 } as const;
const range = trees.fieldHint(bounds.least, bounds.most, bounds.min, bounds.max);

const problemText = (problem: Problem): string => {
  const { problems } = trees;
  switch (problem.reason) {
    case 'none':
      return problems.none(range);
    case 'tooMany':
      return problems.tooMany(range, problem.count);
    case 'notWhole':
    case 'outOfRange':
      return problems[problem.reason](range, problem.got);
  }
};

interface Props {
  /** The numbers in the field at first. */
  readonly keys: readonly number[];
  readonly seed: number;
  readonly onKeys: (keys: readonly number[]) => void;
}

/** Numbers to push: typed, or filled in by a button. What is refused stays in the field. */
export function ItemsForm({ keys, seed, onKeys }: Props) {
  const [text, setText] = useState(keys.join(' '));
  const [count, setCount] = useState(keys.length);
  const [shuffle, setShuffle] = useState<number | null>(seed);
  const [problem, setProblem] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const id = useId();

  const enter = (): void => {
    const typed = typedKeys(text);
    setRefused(!typed.ok);
    setProblem(typed.ok ? null : problemText(typed.problem));
    if (typed.ok) onKeys(typed.keys);
  };
  const fill = (preset: Preset): void => {
    // Who shuffles what is shuffled wants another one.
    const next = shuffle === null ? seed : (shuffle + 1) % (seedBounds.max + 1);
    const filled = presets[preset](count, next);
    setText(filled.join(' '));
    setShuffle(preset === 'shuffled' ? next : null);
    setRefused(false);
    setProblem(null);
    onKeys(filled);
  };
  const commitCount = (typed: string): boolean => {
    const check = checkKnob(howMany, typedNumber(typed));
    if (check.ok) setCount(check.value);
    setProblem(
      check.ok
        ? null
        : notice[check.problem.reason](howMany.name, howMany.min, howMany.max, check.problem.got),
    );
    return check.ok;
  };

  return (
    <form
      className="items-form"
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      <label htmlFor={id}>{trees.field}</label>
      <textarea
        id={id}
        className="mono"
        rows={2}
        autoComplete="off"
        spellCheck={false}
        value={text}
        aria-invalid={isRefused || undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setShuffle(null);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          enter();
        }}
      />
      <p id={`${id}-hint`} className="hint">
        {shuffle === null ? range : <Said text={`\`${trees.seeded(shuffle)}\``} />}
      </p>
      <p className="items-problem" role="alert">
        {problem}
      </p>
      <div className="items-presets">
        <button type="submit" className="button">
          {trees.enter}
        </button>
        <span>{trees.fill}</span>
        <NumberField
          label={trees.howMany}
          value={count}
          width={String(bounds.most).length}
          onCommit={commitCount}
        />
        {(Object.keys(presets) as Preset[]).map((preset) => (
          <button key={preset} type="button" className="button" onClick={() => fill(preset)}>
            {trees.presets[preset]}
          </button>
        ))}
      </div>
    </form>
  );
}
