import { type CSSProperties, memo } from 'react';
import { words } from '../../words';
import { CodeText } from './CodeText';
import { awaitsIn, coroutineIn } from './coroutines';
import { type Crowd, isSameCrowd } from './crowds';
import { MarkerChip, MoreMarkers } from './MarkerChip';
import { lookOf } from './markers';
import { textOf, type TokenLine } from './token';

/** Beyond this many in one line, tasks are summed up. */
const SHOWN = 4;

interface Props {
  readonly number: number;
  readonly tokens: TokenLine;
  /** The tasks that are suspended on this line, or about to begin here. */
  readonly crowd: Crowd | undefined;
  /** The line on which the task of a name is now. */
  readonly lineOf: (task: string) => number | undefined;
  /** That the line is wrong, or that something is missing below it. */
  readonly mark?: LineMark | undefined;
}

export type LineMark = keyof typeof words.code.marks;

/** One line of a text and, at its end, the tasks that are marked on it. */
export const CodeLine = memo(
  function CodeLine({ number, tokens, crowd, lineOf, mark }: Props) {
    const text = textOf(tokens);
    const first = crowd?.first[0];
    const isSummed = crowd !== undefined && crowd.count > SHOWN;
    const shown = crowd?.first.slice(0, isSummed ? SHOWN - 1 : SHOWN) ?? [];
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
            {isSummed && (
              <MoreMarkers crowd={crowd} shown={shown.length} line={number} lineOf={lineOf} />
            )}
          </span>
        )}
      </li>
    );
  },
  (before, after) =>
    before.number === after.number &&
    before.tokens === after.tokens &&
    before.mark === after.mark &&
    before.lineOf === after.lineOf &&
    isSame(before.crowd, after.crowd),
);

const isSame = (one: Crowd | undefined, other: Crowd | undefined): boolean =>
  one === undefined || other === undefined ? one === other : isSameCrowd(one, other);
