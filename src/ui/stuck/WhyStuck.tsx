import { useId, useMemo } from 'react';
import { diagnose } from '../../timeline/diagnose';
import { type Telling, trouble } from '../../words/trouble';
import { usePlayhead } from '../usePlayhead';
import { useScene } from '../useScene';
import { explain } from './explain';
import { TellingLine } from './TellingLine';
import './stuck.css';

interface Props {
  /** Whether it is unfolded even if the run goes on. */
  readonly isOpen?: boolean;
}

/** Says what has gone wrong by the playhead, and why. There is nothing to see as long as all is well. */
export function WhyStuck({ isOpen = false }: Props) {
  const { watched, position } = usePlayhead();
  const scene = useScene();
  const explanation = useMemo(
    () => explain(diagnose(watched.timeline, watched.deeds, position), scene),
    [watched, position, scene],
  );
  const id = useId();
  return (
    <>
      {/* A live region must be there before it has something to say, and says the same thing once. */}
      <p className="unseen" role="status">
        {explanation && spoken(explanation.tellings[0] ?? [])}
      </p>
      {explanation && (
        <section className="why card" aria-labelledby={id}>
          <details open={isOpen || explanation.isGrave}>
            <summary className="why-head">
              <h2 id={id}>{explanation.title}</h2>
            </summary>
            <ul className="why-tellings">
              {explanation.tellings.map((telling, at) => (
                <li key={`${at} ${spoken(telling)}`}>
                  <TellingLine telling={telling} />
                </li>
              ))}
            </ul>
          </details>
          {explanation.aside.length > 0 && (
            <p className="why-aside">
              <TellingLine telling={explanation.aside} />
            </p>
          )}
        </section>
      )}
    </>
  );
}

/** A telling as plain text. */
function spoken(telling: Telling): string {
  return telling
    .map((piece) => {
      if (typeof piece === 'string') return piece.replaceAll('`', '');
      return 'task' in piece ? piece.task : trouble.clock(piece.moment.time);
    })
    .join('');
}
