import { useId } from 'react';
import { Said } from '../stage/Said';
import { Tags } from './Tags';

interface Props {
  readonly options: Readonly<Record<string, string>>;
  readonly names: readonly string[];
  readonly chosen: string | null;
  /** The option that is true, once it may be known. */
  readonly right: string | null;
  readonly onChoose: (name: string) => void;
}

/** One of several. */
export function ChooseAnswer({ options, names, chosen, right, onChoose }: Props) {
  const group = useId();
  return names.map((name) => (
    <label
      key={name}
      className="lesson-option"
      data-right={right === null ? undefined : name === right}
    >
      <input type="radio" name={group} checked={chosen === name} onChange={() => onChoose(name)} />
      <span>
        <Said text={options[name] ?? name} />
        {right !== null && <Tags isRight={name === right} isOwn={name === chosen} />}
      </span>
    </label>
  ));
}
