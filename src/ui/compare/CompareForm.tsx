import { type RefObject, useId, useRef, useState } from 'react';
import { scenarioNamed } from '../../scenarios';
import { checkKnob } from '../../scenarios/checkKnob';
import { comparison, useViewer } from '../../store';
import { notice } from '../../words/notice';
import { compare } from '../../words/compare';
import { typedNumber } from '../controls/typedNumber';
import { useScene } from '../useScene';

const words = compare.form;

interface Props {
  readonly onDone: () => void;
  /** What opened the form, and has the focus when it is done. */
  readonly opener: RefObject<HTMLButtonElement | null>;
}

/** The viewer's run beside the same one with another value of any one knob. */
export function CompareForm({ onDone, opener }: Props) {
  const knobs = useViewer(({ scenario }) => scenarioNamed(scenario).knobs);
  const now = useViewer((state) => state.now);
  const scene = useScene();
  const [name, setName] = useState(knobs[0]?.name ?? '');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const knob = knobs.find((each) => each.name === name);
  const text = scene.knobs[name];
  if (knob === undefined || text === undefined) throw new RangeError(`no knob is named ${name}`);
  const own = now[name] ?? knob.initial;

  const refuse = (sentence: string): void => {
    setProblem(sentence);
    field.current?.focus();
  };
  const begin = (): void => {
    const check = checkKnob(knob, typedNumber(typed));
    if (!check.ok) {
      const { reason, min, max, got } = check.problem;
      refuse(notice[reason](text.label, min, max, got));
    } else if (check.value === own) {
      refuse(words.same(text.label, own));
    } else {
      comparison.getState().compare({ knobs: { [name]: check.value } });
      opener.current?.focus();
      onDone();
    }
  };

  return (
    <form
      className="compare-form"
      aria-label={words.label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <label htmlFor={`${id}-knob`}>{words.knob}</label>
      <select
        id={`${id}-knob`}
        value={name}
        onChange={({ currentTarget }) => {
          setName(currentTarget.value);
          setProblem(null);
        }}
      >
        {knobs.map((each) => (
          <option key={each.name} value={each.name}>
            {scene.knobs[each.name]?.label}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-value`}>{words.value}</label>
      <input
        ref={field}
        id={`${id}-value`}
        className="compare-value mono"
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={problem !== null || undefined}
        aria-describedby={`${id}-hint`}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setProblem(null);
        }}
      />
      <button type="submit" className="button">
        {words.submit}
      </button>
      {problem === null ? (
        <p className="hint" id={`${id}-hint`}>
          {words.hint(text.spoken(own), knob.min, knob.max)}
        </p>
      ) : (
        <p className="compare-problem" id={`${id}-hint`} role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
