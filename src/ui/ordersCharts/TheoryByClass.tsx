import { useId } from 'react';
import { orderTheory as words } from '../../words/orderTheory';
import { ClassName } from './ClassName';
import type { ClassTheory, OrderTheory } from './orderTheory';

/** Little's law and Cobham's formula beside what was measured in the queue, by class. */
export function TheoryByClass({ theory }: { readonly theory: OrderTheory }) {
  const { since, duration, load, vipLoad, busy, unstable, classes, whyNone } = theory;
  const id = useId();
  const columns = whyNone === null ? words.columns : words.columns.slice(0, -1);
  return (
    <section className="chart orders-theory" aria-labelledby={id} data-picture="chart">
      <header className="chart-head">
        <h2 id={id}>{words.title}</h2>
        <p className="chart-figures mono">
          <span>{words.busy(busy)}</span>
          <span>{words.load(load, vipLoad)}</span>
        </p>
        {unstable !== null && <p className="orders-unstable">{words.unstable[unstable]}</p>}
      </header>
      {/* What scrolls must be reachable by keyboard. */}
      <div className="orders-theory-scroll" role="region" aria-label={words.table} tabIndex={0}>
        <table className="data-table">
          <caption className="unseen">{words.title}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {classes.map((one) => (
              <ClassRow key={one.name} hasFormula={whyNone === null} {...one} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="orders-theory-notes hint">
        <p>{duration > 0 ? words.since(since, duration) : words.nothing}</p>
        <p>{whyNone === null ? words.assumption : words.whyNone[whyNone]}</p>
        <p>{words.sources}</p>
      </div>
    </section>
  );
}

interface RowProps extends ClassTheory {
  readonly hasFormula: boolean;
}

function ClassRow({ name, measured, product, expected, hasFormula }: RowProps) {
  const told = (value: number | null, say: (value: number) => string): string =>
    value === null ? words.none : say(value);
  return (
    <tr>
      <th scope="row">{name === 'all' ? words.names.all : <ClassName of={name} />}</th>
      <td>{told(measured?.L ?? null, words.number)}</td>
      <td>{told(measured?.arrivals ?? null, words.number)}</td>
      <td>{told(measured?.W ?? null, words.time)}</td>
      <td>{told(product, words.number)}</td>
      {hasFormula && <td className="orders-expected">{told(expected, words.time)}</td>}
    </tr>
  );
}
