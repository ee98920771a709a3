import { type ReactNode, useId } from 'react';
import type { Entry } from '../../structures';
import { trees } from '../../words/trees';

/** Of those who have left, the last so many are named. */
const SHOWN = 12;

interface Props {
  readonly className: string;
  readonly title: string;
  readonly hint: string;
  /** What its last step was, or what its operation cost. */
  readonly said: string;
  readonly out: readonly Entry[];
  readonly children: ReactNode;
}

/** One of the two structures, with what it has just done and who has left it. */
export function StructurePanel({ className, title, hint, said, out, children }: Props) {
  const id = useId();
  return (
    <section className={`structure card ${className}`} aria-labelledby={id}>
      <header className="structure-head">
        <h3 id={id}>{title}</h3>
        <span className="hint">{hint}</span>
      </header>
      <p className="structure-said">{said}</p>
      {children}
      <p className="structure-out">
        {trees.out}{' '}
        {out.length === 0 ? (
          <span className="hint">{trees.nobodyOut}</span>
        ) : (
          <span className="mono">
            {out.length > SHOWN && '… '}
            {out
              .slice(-SHOWN)
              .map(({ label }) => label)
              .join(' ')}
          </span>
        )}
      </p>
    </section>
  );
}
