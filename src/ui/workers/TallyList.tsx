import type { Tally } from '../../timeline';
import { closing } from '../../words/closing';

const words = closing.tally;
const parts = ['served', 'cut', 'dropped', 'unanswered', 'refused', 'open'] as const;

/** What became of the requests that came, part by part. */
export function TallyList({ tally }: { readonly tally: Tally }) {
  return (
    <dl className="tally" aria-label={words.label}>
      {parts
        .filter((part) => part !== 'open' || tally.open > 0)
        .map((part) => (
          <div key={part} className={`is-${part}`} data-none={tally[part] === 0 || undefined}>
            <dt>{words[part]}</dt>
            <dd className="mono">{tally[part]}</dd>
          </div>
        ))}
      <div className="is-sum">
        <dt>{words.came}</dt>
        <dd className="mono">{tally.came}</dd>
      </div>
    </dl>
  );
}
