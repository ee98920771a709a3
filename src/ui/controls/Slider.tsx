import type { CSSProperties } from 'react';
import './controls.css';

interface Props {
  readonly id?: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value in words and with its unit, as it is read aloud. */
  readonly valueText: string;
  readonly onChange: (value: number) => void;
  /** Called when a finger or mouse takes hold of the thumb. */
  readonly onHold?: () => void;
}

/** A native range input: the only slider that touch screen readers can move. */
export function Slider(props: Props) {
  const { id, label, min, max, step, value, valueText, onChange, onHold } = props;
  const share = max > min ? (Math.min(max, Math.max(min, value)) - min) / (max - min) : 0;
  return (
    <input
      className="slider"
      type="range"
      id={id}
      aria-label={label}
      aria-valuetext={valueText}
      min={min}
      max={max}
      step={step}
      value={value}
      style={{ '--share': share } as CSSProperties}
      onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      onPointerDown={onHold}
    />
  );
}
