import { type CSSProperties, memo } from 'react';
import { CodeText } from './CodeText';
import { words } from '../../words';
import { awaitsIn, coroutineIn } from './coroutines';
import { MarkerChip, MoreMarkers } from './MarkerChip';
import { lookOf, type Marker } from './markers';
import { textOf, type TokenLine } from './token';

/** Beyond this many in one line, tasks are summed up. */
const SHOWN = 4;

interface Props {
  readonly number: number;
  readonly tokens: TokenLine;
  /** The tasks that are suspended on this line, or about to begin here. */
  readonly markers: readonly Marker[];
  /** That the line is wrong, or that something is missing below it. */
  readonly mark?: LineMark | undefined;
}

export type LineMark = keyof typeof words.code.marks;

/** One line of a text and, at its end, the tasks that are marked on it. */
export const CodeLine = memo(
  function CodeLine({ number, tokens, markers, mark }: Props) {
    const text = textOf(tokens);
    const first = markers[0];
    const rest = markers.length > SHOWN ? markers.slice(SHOWN - 1) : [];
    const shown = rest.length > 0 ? markers.slice(0, SHOWN - 1) : markers;
    return (
      <li
        className={text === '' ? 'code-line is-empty' : 'code-line'}
        data-line={number}
        data-mark={mark}
        data-look={first && lookOf(first.state)}
        data-coroutine={coroutineIn(text)}
        data-awaits={awaitsIn(text) || undefined}
        style={{ '--indent': text.length - text.trimStart().length } as CSSProperties}
      >
        <span className="code-number" aria-hidden="true">
          {number}
        </span>
        <code className="code-text">
          {mark && <span className="unseen">{words.code.marks[mark]}</span>}
          <CodeText tokens={tokens} />
        </code>
        {first && (
          <span className="markers">
            {shown.map((marker) => (
              <MarkerChip key={marker.name} marker={marker} />
            ))}
            {rest.length > 0 && <MoreMarkers markers={rest} />}
          </span>
        )}
      </li>
    );
  },
  (before, after) =>
    before.number === after.number &&
    before.tokens === after.tokens &&
    before.mark === after.mark &&
    same(before.markers, after.markers),
);

const same = (a: readonly Marker[], b: readonly Marker[]): boolean =>
  a.length === b.length &&
  a.every((marker, at) => marker.name === b[at]?.name && marker.state === b[at].state);
