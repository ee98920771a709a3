import { type CSSProperties, Fragment, memo, type ReactNode } from 'react';
import { words } from '../../words';
import { lookOf, type Marker, shortName } from './markers';
import type { TokenLine } from './token';

/** Beyond this many in one line, tasks are summed up. */
const SHOWN = 4;

interface Props {
  readonly number: number;
  readonly tokens: TokenLine;
  /** The tasks suspended on this line. */
  readonly markers: readonly Marker[];
}

/** One line of the listing and, at its end, the tasks that are suspended on it. */
export const CodeLine = memo(
  function CodeLine({ number, tokens, markers }: Props) {
    const text = tokens.map(([, part]) => part).join('');
    const first = markers[0];
    const rest = markers.length > SHOWN ? markers.slice(SHOWN - 1) : [];
    const shown = rest.length > 0 ? markers.slice(0, SHOWN - 1) : markers;
    return (
      <li
        className={text === '' ? 'code-line is-empty' : 'code-line'}
        data-line={number}
        data-look={first && lookOf(first.state)}
        data-coroutine={text.startsWith('async def') || undefined}
        data-awaits={/\bawait\b/.test(text) || undefined}
        style={{ '--indent': text.length - text.trimStart().length } as CSSProperties}
      >
        <span className="code-number" aria-hidden="true">
          {number}
        </span>
        <code className="code-text">
          {tokens.map(([kind, part], at) => (
            <span key={`${at} ${kind}`} className={kind === 'plain' ? undefined : `is-${kind}`}>
              {kind === 'string' || kind === 'comment' ? part : breakable(part)}
            </span>
          ))}
        </code>
        {first && (
          <span className="markers">
            {shown.map((marker) => (
              <Chip key={marker.name} marker={marker} />
            ))}
            {rest.length > 0 && (
              <span className="marker is-more">
                <span aria-hidden="true">{words.page.code.more(rest.length)}</span>
                <span className="unseen">
                  {words.page.code.moreSpoken(rest.map(({ name }) => name).join(', '))}
                </span>
              </span>
            )}
          </span>
        )}
      </li>
    );
  },
  (before, after) =>
    before.number === after.number &&
    before.tokens === after.tokens &&
    same(before.markers, after.markers),
);

/** Lets a line that is too long break after an opening bracket, where Python would. */
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

function Chip({ marker }: { readonly marker: Marker }) {
  const state = words.page.code.state[marker.state];
  const spoken = words.page.code.marker(marker.name, state);
  return (
    <span className={`marker is-${lookOf(marker.state)}`} title={spoken}>
      <span aria-hidden="true">
        {shortName(marker.name)} <span className="marker-state">{state}</span>
      </span>
      <span className="unseen">{spoken}</span>
    </span>
  );
}

const same = (a: readonly Marker[], b: readonly Marker[]): boolean =>
  a.length === b.length &&
  a.every((marker, at) => marker.name === b[at]?.name && marker.state === b[at].state);
