import type { MistakeName } from '../../scenarios/gallery';
import { mistakePage, mistakeWords } from '../../words/mistakes';
import { Said } from '../stage/Said';
import { neighboursOf } from './neighboursOf';

/** The ways to the mistakes before and after this one. */
export function Neighbours({ name }: { readonly name: MistakeName }) {
  const { before, after } = neighboursOf(name);
  return (
    <nav className="neighbours" aria-label={mistakePage.neighbours}>
      {before !== undefined && (
        <a href={`#mistakes/${before}`}>
          <Said text={mistakePage.previous(mistakeWords[before].title)} />
        </a>
      )}
      {after !== undefined && (
        <a href={`#mistakes/${after}`}>
          <Said text={mistakePage.next(mistakeWords[after].title)} />
        </a>
      )}
    </nav>
  );
}
