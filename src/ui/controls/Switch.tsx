import './controls.css';

interface Props {
  readonly label: string;
  readonly isOn: boolean;
  /** What it means to be off and to be on, both in sight. */
  readonly off: string;
  readonly on: string;
  /** The element that says more, by its id. */
  readonly describedBy: string;
  readonly onChange: (isOn: boolean) => void;
}

/** One of two, off above and on below. Pressed anywhere it changes. */
export function Switch({ label, isOn, off, on, describedBy, onChange }: Props) {
  return (
    <button
      type="button"
      role="switch"
      className="switch"
      aria-checked={isOn}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={() => onChange(!isOn)}
    >
      <i className="switch-track" />
      <span className="switch-state">{off}</span>
      <span className="switch-state">{on}</span>
    </button>
  );
}
