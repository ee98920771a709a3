import { mistakePage, type MistakeWords } from '../../words/mistakes';
import { CodeText } from '../code/CodeText';
import type { TokenLine } from '../code/token';
import { Said } from '../stage/Said';
import { type ChangedLine, hunksOf } from './changesOf';
import type { MistakeListings } from './mistakeListings';

const text = mistakePage.fix;

interface Props {
  readonly words: MistakeWords;
  readonly listings: MistakeListings;
  readonly onPlayBoth: () => void;
}

/** The fix, line by line, and the way to see both run. */
export function FixCard({ words, listings, onPlayBoth }: Props) {
  return (
    <section className="card mistake-card mistake-fix">
      <h3>{text.title}</h3>
      <p>
        <Said text={words.fix} />
      </p>
      {/* A scrollable area must be reachable by keyboard. */}
      <div className="diff" role="region" aria-label={text.label} tabIndex={0}>
        <ol>
          {hunksOf(listings.changes).map((line, at) => (
            <DiffLine key={`${at} ${line?.kind}`} line={line} listings={listings} />
          ))}
        </ol>
      </div>
      <button type="button" className="button is-primary" onClick={onPlayBoth}>
        {mistakePage.stage.playBoth}
      </button>
    </section>
  );
}

interface LineProps {
  readonly line: ChangedLine | null;
  readonly listings: MistakeListings;
}

const signs = { same: '', removed: text.minus, added: text.plus } as const;

function DiffLine({ line, listings: { wrong, right } }: LineProps) {
  if (line === null) return <li className="diff-gap">{text.leftOut}</li>;
  const { kind } = line;
  const number = line.right ?? line.wrong ?? 0;
  const tokens: TokenLine | undefined = (line.right === null ? wrong : right).lines[number - 1];
  return (
    <li className={`diff-line is-${kind}`}>
      <span className="diff-number" aria-hidden="true">
        {line.wrong}
      </span>
      <span className="diff-number" aria-hidden="true">
        {line.right}
      </span>
      <span className="diff-sign" aria-hidden="true">
        {signs[kind]}
      </span>
      <code className="code-text">
        {kind !== 'same' && <span className="unseen">{text.spoken[kind]}</span>}
        <CodeText tokens={tokens ?? []} />
      </code>
    </li>
  );
}
