import { useViewer } from '../../store';
import { littlesLaw } from '../../theory';
import { balance } from '../../words/balance';
import { usePlayhead } from '../usePlayhead';
import { type Answer, type Expected, expectationOf, loadOf } from './expectationOf';
import { type Flow, flowBetween, type Place } from './flowBetween';
import { tillsWanted } from './tillsWanted';

const words = balance.theory;

type Quantity = keyof typeof words.rows;
const quantities = Object.keys(words.rows) as Quantity[];

const formats: Readonly<Record<Quantity, (value: number) => string>> = {
  utilisation: words.share,
  throughput: words.rate,
  Lq: words.number,
  Wq: words.time,
  L: words.number,
  W: words.time,
  blockedShare: words.share,
};

/** What was measured since the settings hold, beside what theory expects of them. */
export function TheoryCard() {
  const { watched, time, position } = usePlayhead();
  const now = useViewer((state) => state.now);
  if (watched.name !== 'balance') return null;
  const playhead = { time, position };
  const since = watched.lastChange.before(playhead);
  const flow = flowBetween(watched, since, playhead);
  const isManaged = now['managed'] === 1 && flow !== null;
  // What a manager changes all the time is told by its average: formulas need a whole number.
  const tills = isManaged
    ? Math.max(1, Math.round(flow.open))
    : tillsWanted(watched, playhead, now);
  const load = loadOf(now, tills);
  const { unlimited, bounded } = expectationOf(load, now);
  const isClosed = watched.timeline.at(position).events[0]?.set === true;
  return (
    <section className="theory" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="theory-load">
        {words.rho(load)} {load.rho >= 1 && <b>{words.unstable}</b>}
      </p>
      <p className="hint">
        {flow === null ? words.nothing : words.since(since.time, flow.duration)}
      </p>
      {now['random'] === 0 && <p className="theory-note">{words.fixed}</p>}
      {isManaged && now['random'] === 1 && (
        <p className="theory-note">{words.managed(flow.open, tills)}</p>
      )}
      {isClosed && <p className="theory-note">{words.closed}</p>}
      {/* What scrolls must be reachable by keyboard. */}
      <div className="theory-scroll" role="region" aria-label={words.tables} tabIndex={0}>
        <table className="theory-table">
          <caption className="unseen">{words.title}</caption>
          <thead>
            <tr>
              {words.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {quantities.map((quantity, row) => (
              <tr key={quantity}>
                <th scope="row">
                  {words.rows[quantity][0]} <span className="hint">{words.rows[quantity][1]}</span>
                </th>
                <td className="theory-measured">{measured(quantity, flow, load.doors)}</td>
                <ExpectedCell quantity={quantity} answer={unlimited} isFirst={row === 0} />
                <ExpectedCell quantity={quantity} answer={bounded} isFirst={row === 0} />
              </tr>
            ))}
          </tbody>
        </table>
        <table className="theory-table">
          <caption>{words.little.title}</caption>
          <thead>
            <tr>
              {words.little.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <LittleRow name={words.little.line} place={flow?.line ?? null} />
            <LittleRow name={words.little.shop} place={flow?.shop ?? null} />
          </tbody>
        </table>
      </div>
      <p className="theory-note">{words.blocks}</p>
      <p className="hint">{words.little.note}</p>
      <p className="hint">{words.sources}</p>
    </section>
  );
}

function LittleRow({ name, place }: { readonly name: string; readonly place: Place | null }) {
  const { none } = words.little;
  const W = place?.W ?? null;
  const law = place === null || W === null ? null : littlesLaw({ ...place, W });
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="theory-measured">{place === null ? none : words.number(place.L)}</td>
      <td>{place === null ? none : words.rate(place.arrivals)}</td>
      <td>{W === null ? none : words.time(W)}</td>
      <td className="theory-measured">{law === null ? none : words.number(law.product)}</td>
      <td>{law === null ? none : words.number(law.difference)}</td>
    </tr>
  );
}

interface ExpectedCellProps {
  readonly quantity: Quantity;
  readonly answer: Answer;
  readonly isFirst: boolean;
}

/** What a model expects. Why it expects nothing is said once, over all rows. */
function ExpectedCell({ quantity, answer, isFirst }: ExpectedCellProps) {
  if (answer.kind === 'means') return <td>{formats[quantity](answer.means[quantity])}</td>;
  if (!isFirst) return null;
  return (
    <td rowSpan={quantities.length} className="theory-none">
      {words.whyNone[answer.why]}
    </td>
  );
}

/** What was measured, or in words why it was not. */
function measured(quantity: Quantity, flow: Flow | null, doors: number): string {
  if (flow === null) return words.little.none;
  const { unmeasured } = words;
  const values: Readonly<Record<keyof Expected, number | string>> = {
    utilisation: flow.utilisation ?? unmeasured.noTill,
    throughput: flow.line.arrivals,
    Lq: flow.line.L,
    Wq: flow.line.W ?? unmeasured.noneTaken,
    L: flow.shop.L,
    W: flow.shop.W ?? unmeasured.noneServed,
    blockedShare: doors > 0 ? flow.blocked / doors : unmeasured.noDoor,
  };
  const value = values[quantity];
  return typeof value === 'string' ? value : formats[quantity](value);
}
