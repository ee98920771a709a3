import { mistakePage, terms } from '../../words/mistakes';
import { Said } from '../stage/Said';

/** What the words mean that are used here. */
export function TermList({ names }: { readonly names: readonly (keyof typeof terms)[] }) {
  return (
    <details className="card mistake-terms">
      <summary>{mistakePage.terms}</summary>
      <dl>
        {names.map((name) => (
          <div key={name}>
            <dt>
              <code>{terms[name].term}</code>
            </dt>
            <dd>
              <Said text={terms[name].means} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
