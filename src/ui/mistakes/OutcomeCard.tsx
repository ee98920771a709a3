import { mistakePage } from '../../words/mistakes';
import type { Outcome } from './outcomeOf';

const text = mistakePage.outcome;
const MAIN = 'main';

/** How the run ended, with the errors of its tasks. */
export function OutcomeCard({ outcome }: { readonly outcome: Outcome }) {
  const { end, endsAt, failures, left, cancelled } = outcome;
  const main = failures.find(({ name }) => name === MAIN);
  const ending =
    end === 'stuck'
      ? text.stuck(left.length)
      : main === undefined
        ? text.finished(endsAt)
        : text.mainFailed(main.error, main.time);
  return (
    <section className="card mistake-card">
      <h3>{text.title}</h3>
      <p>{ending}</p>
      {failures.length > 0 && (
        <ul>
          {failures.map(({ name, error, time }) => (
            <li key={name}>{mistakePage.stage.failed(name, error, time)}</li>
          ))}
        </ul>
      )}
      {cancelled > 0 && <p>{text.cut(cancelled)}</p>}
    </section>
  );
}
