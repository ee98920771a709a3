import type { CSSProperties } from 'react';
import type { WayToClose } from '../../scenarios/orders';
import { closing as words } from '../../words/closing';
import { CodeText } from '../code/CodeText';
import { textOf } from '../code/token';
import { useListing } from '../scenes/listings';
import { wayCode } from './wayCode';

/** A way to close as it stands in the listing. */
export function WayCode({ way }: { readonly way: WayToClose }) {
  const listing = useListing('orders', 'orders');
  if (listing === null) return null;
  const lines = wayCode(listing.lines, way);
  return (
    <ol className="way-code" aria-label={words.code}>
      {lines.map((tokens, at) => {
        const text = textOf(tokens);
        const indent = text.length - text.trimStart().length;
        return (
          <li key={`line ${at + 1}`} style={{ '--indent': indent } as CSSProperties}>
            <code className="code-text">
              <CodeText tokens={tokens} />
            </code>
          </li>
        );
      })}
    </ol>
  );
}
