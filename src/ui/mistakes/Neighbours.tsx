import type { MistakeName } from '../../scenarios/gallery';
import { mistakeGroups, mistakePage, mistakeWords } from '../../words/mistakes';
import { Said } from '../stage/Said';

/** In the order of the gallery. */
const names = Object.values(mistakeGroups).flatMap((group) => Object.keys(group)) as MistakeName[];

/** The ways to the mistakes before and after this one. */
export function Neighbours({ name }: { readonly name: MistakeName }) {
  const at = names.indexOf(name);
  const [before, after] = [names[at - 1], names[at + 1]];
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
