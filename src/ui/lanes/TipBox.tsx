import type { Tip } from './tipAt';
import './tipBox.css';

interface Props {
  readonly tip: Tip;
  /** Where the pointer is, in pixels from the left of what is `width` pixels wide. */
  readonly x: number;
  readonly width: number;
}

/** What a pointer is on, beside it. Who cannot point finds the same in tables and values that are read aloud. */
export function TipBox({ tip, x, width }: Props) {
  const isRight = x > width / 2;
  return (
    <div
      className="tip-box"
      data-side={isRight ? 'left' : 'right'}
      style={isRight ? { right: width - x } : { left: x }}
      aria-hidden="true"
    >
      <b>{tip.title}</b>
      {tip.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
