import { useEffect, useId, useMemo } from 'react';
import { deedsOf } from '../../store/folds/deedsOf';
import { diagnose } from '../../timeline';
import { type Telling, trouble } from '../../words/trouble';
import { usePlayhead } from '../usePlayhead';
import { useScene } from '../useScene';
import { explain } from './explain';
import { TellingLine } from './TellingLine';
import './stuck.css';

interface Props {
  /** Whether it is unfolded even if the run goes on. */
  readonly isOpen: boolean;
  /** Is given what there is to say in a sentence, '' for nothing. */
  readonly onTold: (sentence: string) => void;
}

/** Says what has gone wrong by the playhead, and why. There is nothing to see as long as all is well. */
export function WhyStuck({ isOpen, onTold }: Props) {
  const { watched, position } = usePlayhead();
  const scene = useScene();
  const explanation = useMemo(
    () => explain(diagnose(watched.timeline, deedsOf(watched), position), scene),
    [watched, position, scene],
  );
  const id = useId();
  const told = spoken(explanation?.tellings[0] ?? []);
  useEffect(() => onTold(told), [told, onTold]);
  if (explanation === null) return null;
  const { title, isGrave, tellings, aside } = explanation;
  return (
    <section className="why card" aria-labelledby={id}>
      <details open={isOpen || isGrave}>
        <summary className="why-head">
          <h2 id={id}>{title}</h2>
        </summary>
        <ul className="why-tellings">
          {tellings.map((telling, at) => (
            <li key={`${at} ${spoken(telling)}`}>
              <TellingLine telling={telling} />
            </li>
          ))}
        </ul>
      </details>
      {aside.length > 0 && (
        <p className="why-aside">
          <TellingLine telling={aside} />
        </p>
      )}
    </section>
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
