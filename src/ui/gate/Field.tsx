import { memo } from 'react';

interface Props {
  readonly count: number;
  /** How many there can be: the field has room for them, or for as many as are drawn, from the start. */
  readonly most: number;
  readonly kind: 'task' | 'data';
  readonly label: string;
}

const COLUMNS = 30;
const ROWS = 10;
const CELL = 10;

/** So many are drawn one by one. */
export const FIELD = COLUMNS * ROWS;

/** A crowd: round dots for tasks, square ones for what is only data. One path, however many they are. */
export const Field = memo(function Field({ count, most, kind, label }: Props) {
  const rows = Math.ceil(Math.min(most, FIELD) / COLUMNS);
  const drawn = Math.min(count, FIELD);
  let path = '';
  for (let at = 0; at < drawn; at++) {
    const x = ((at % COLUMNS) + 0.5) * CELL;
    const y = (Math.floor(at / COLUMNS) + 0.5) * CELL;
    path += `M${x} ${y}h0`;
  }
  return (
    <svg
      className="gate-field"
      data-kind={kind}
      viewBox={`0 0 ${COLUMNS * CELL} ${rows * CELL}`}
      role="img"
      aria-label={label}
    >
      <path className="gate-field-rim" d={path} />
      <path className="gate-field-dots" d={path} />
    </svg>
  );
});
