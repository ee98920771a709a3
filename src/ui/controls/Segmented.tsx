import type { ReactNode } from 'react';
import './controls.css';

interface Props<T extends string> {
  /** Names the group of radio buttons; once a page. */
  readonly name: string;
  /** What is being chosen, for those who don't see it. */
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, all in sight: radio buttons that look like a switch. */
export function Segmented<T extends string>({ name, label, options, value, onChange }: Props<T>) {
  return (
    <fieldset className="segmented">
      <legend className="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            className="unseen"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
