import { Fragment, type ReactNode } from 'react';
import type { TokenLine } from './token';

/** A line of code in colour, within an element of the class code-text. */
export function CodeText({ tokens }: { readonly tokens: TokenLine }) {
  return tokens.map(([kind, part], at) => (
    <span key={`${at} ${kind}`} className={kind === 'plain' ? undefined : `is-${kind}`}>
      {kind === 'string' || kind === 'comment' ? part : breakable(part)}
    </span>
  ));
}

/** Lets a line that is too long break after an opening bracket, where one would break it by hand. */
function breakable(text: string): ReactNode {
  const pieces = text.split(/(?<=[([{])/);
  return pieces.length < 2
    ? text
    : pieces.map((piece, at) => (
        <Fragment key={`${at} ${piece}`}>
          {at > 0 && <wbr />}
          {piece}
        </Fragment>
      ));
}
