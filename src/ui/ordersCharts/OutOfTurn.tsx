import type { CSSProperties } from 'react';
import { type OrderClass, orderClasses } from '../../scenarios/orders';
import { orderStatistics } from '../../words/orderStatistics';
import { ChartCard } from '../charts/ChartCard';
import { DataTable } from '../charts/DataTable';
import { ClassName } from './ClassName';
import { LAST, shownClasses, type TurnsFigures } from './orderFigures';
import { slotsFor, type TurnLine, turnLines } from './turnLines';
import { useScene } from '../useScene';

const { turns: words, classes: classWords } = orderStatistics;

/** The drawing's own units: it is stretched to the room it has, its strokes are not. */
const WIDTH = 1000;
const HEIGHT = 100;
/** Room at the ends of the lines for their dots. */
const EDGE = 10;

const numbers = shownClasses.map((name) => orderClasses[name]);
const SLOTS = slotsFor(LAST, shownClasses.length);

const nameOf = (itemClass: number): OrderClass =>
  itemClass === orderClasses.vip ? 'vip' : 'regular';

/** Where the middle of a slot is, as a share of the width. */
const middle = (slot: number): number => (slot + 0.5) / SLOTS;

/** Orders that left out of turn within their class: lines from the order of putting to that of taking. */
export function OutOfTurn({ overtaken, taken, turns }: TurnsFigures) {
  const { notCalled } = useScene().charts;
  const lines = turnLines(turns, numbers);
  const late = lines.filter(({ overtakenBy }) => overtakenBy > 0).map(({ item }) => item);
  const digits = Math.max(2, ...lines.map(({ item }) => String(item).length));
  return (
    <ChartCard
      title={words.title}
      figures={
        taken > 0 && (
          <>
            <b>{words.overtaken(overtaken, taken)}</b>
            {taken > turns.length && <span>{words.last(turns.length)}</span>}
          </>
        )
      }
      table={
        <DataTable
          caption={words.title}
          columns={words.columns}
          rows={[...turns]
            .reverse()
            .map((turn) => [
              String(turn.item),
              classWords[nameOf(turn.itemClass)],
              words.place(turn.put),
              words.place(turn.taken),
              String(turn.overtakenBy),
            ])}
        />
      }
    >
      {taken === 0 ? (
        <p className="chart-empty">{notCalled}</p>
      ) : (
        <div className="turns" style={{ '--digits': digits, '--slots': SLOTS } as CSSProperties}>
          <Numbers lines={lines} end="from" word={words.put} />
          <span className="turns-picture">
            <svg
              viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
              preserveAspectRatio="none"
              role="img"
              aria-label={words.picture(late, turns.length)}
            >
              {/* Those that were overtaken lie above the others. */}
              {[...lines].sort(byOvertaken).map((line) => (
                <Line key={line.item} {...line} />
              ))}
            </svg>
          </span>
          <Numbers lines={lines} end="to" word={words.taken} />
        </div>
      )}
      <p className="turns-key hint">
        <span className="is-in-turn">{words.inTurn}</span>
        <span className="is-overtaken">{words.outOfTurn}</span>
        {shownClasses.map((name) => (
          <ClassName key={name} of={name} />
        ))}
      </p>
      <p className="hint">{words.hint}</p>
    </ChartCard>
  );
}

const byOvertaken = (one: TurnLine, other: TurnLine): number =>
  Number(one.overtakenBy > 0) - Number(other.overtakenBy > 0);

const lookOf = ({ itemClass, overtakenBy }: TurnLine): string =>
  `is-${nameOf(itemClass)}${overtakenBy > 0 ? ' is-overtaken' : ''}`;

function Line(line: TurnLine) {
  const [x1, x2] = [middle(line.from) * WIDTH, middle(line.to) * WIDTH];
  const [top, bottom] = [EDGE, HEIGHT - EDGE];
  return (
    <g className={`turn ${lookOf(line)}`}>
      <path d={`M${x1} ${top}L${x2} ${bottom}`} />
      {/* A stroke of no length with round ends is a dot that no stretching deforms. */}
      <path className="turn-dots" d={`M${x1} ${top}h0M${x2} ${bottom}h0`} />
    </g>
  );
}

interface NumbersProps {
  readonly lines: readonly TurnLine[];
  readonly end: 'from' | 'to';
  readonly word: string;
}

function Numbers({ lines, end, word }: NumbersProps) {
  return (
    <span className="turns-numbers mono" aria-hidden="true">
      <span className="turns-word">{word}</span>
      <span className="turns-line">
        {lines.map((line) => (
          <span
            key={line.item}
            className={lookOf(line)}
            style={{ left: `${(middle(line[end]) * 100).toFixed(3)}%` }}
          >
            {line.item}
          </span>
        ))}
      </span>
    </span>
  );
}
