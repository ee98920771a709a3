import { handouts } from '../../words/handouts';
import { Said } from '../stage/Said';

interface Props {
  /** From 1. */
  readonly at: number;
  readonly title: string;
  /** `lesson/step`. */
  readonly place: string;
}

/** The title of a step, and the address at which it plays: on paper it can be typed. */
export function StepHead({ at, title, place }: Props) {
  const hash = `#lessons/${place}`;
  return (
    <header className="sheet-step-head">
      <h4>
        <Said text={handouts.step(at, title)} />
      </h4>
      <a href={hash}>{new URL(hash, location.href).href}</a>
    </header>
  );
}
