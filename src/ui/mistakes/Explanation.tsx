import { mistakePage, type MistakeWords } from '../../words/mistakes';
import { Said } from '../stage/Said';

/** Why it comes so, and the rule to remember. */
export function Explanation({ words }: { readonly words: MistakeWords }) {
  return (
    <section className="card mistake-card">
      <h3>{mistakePage.why.title}</h3>
      {words.why.map((paragraph) => (
        <p key={paragraph}>
          <Said text={paragraph} />
        </p>
      ))}
      <h4>{mistakePage.why.rule}</h4>
      <p className="mistake-rule">
        <Said text={words.rule} />
      </p>
    </section>
  );
}
