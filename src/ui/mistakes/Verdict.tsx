import { mistakePage, type MistakeWords } from '../../words/mistakes';
import { Said } from '../stage/Said';

const text = mistakePage.question;

/** How far a learner has come: asked, watching the run, or told. */
export type Progress = 'asked' | 'running' | 'answered';

/** What a learner has said, and what may be said to that. */
export interface Told {
  readonly words: MistakeWords;
  readonly chosen: string | null;
  readonly progress: Progress;
  /** The answers that come true; none before they may be known. */
  readonly right: readonly string[];
}

/** Says what to do next or, in the end, what comes true. */
export function Verdict({ words, chosen, progress, right }: Told) {
  if (progress === 'asked') return <p className="hint">{text.choose}</p>;
  if (progress === 'running') return <p className="hint">{text.watching}</p>;
  return (
    <p>
      <b>{chosen === null ? text.shown : right.includes(chosen) ? text.right : text.wrong}</b>{' '}
      {right.map((option) => (
        <Said key={option} text={words.options[option] ?? option} />
      ))}
    </p>
  );
}
