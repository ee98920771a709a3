import { memo } from 'react';

interface Props {
  readonly count: number;
  /** How many there can be: the field has room for them, or for as many as are drawn, from the start. */
  readonly most: number;
  readonly kind: 'task' | 'data';
  readonly label: string;
}

/** So many are drawn one by one. */
export const FIELD = 300;
/** Up to so many are drawn larger. */
const FEW = 100;
const CELL = 10;

/** A crowd: round dots for tasks, square ones for what is only data. One path, however many they are. */
export const Field = memo(function Field({ count, most, kind, label }: Props) {
  const columns = most <= FEW ? 20 : 30;
  const rows = Math.ceil(Math.min(most, FIELD) / columns);
  const drawn = Math.min(count, FIELD);
  let path = '';
  for (let at = 0; at < drawn; at++) {
    const x = ((at % columns) + 0.5) * CELL;
    const y = (Math.floor(at / columns) + 0.5) * CELL;
    path += `M${x} ${y}h0`;
  }
  return (
    <svg
      className="gate-field"
      data-kind={kind}
      viewBox={`0 0 ${columns * CELL} ${rows * CELL}`}
      role="img"
      aria-label={label}
    >
      <path className="gate-field-rim" d={path} />
      <path className="gate-field-dots" d={path} />
    </svg>
  );
});
