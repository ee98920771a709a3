import type { CSSProperties } from 'react';
import { useScene } from '../useScene';
import { ChartCard } from './ChartCard';
import { DataTable } from './DataTable';

/** More bars than this do not fit; the store has no more tills than that either. */
const SHOWN = 12;
/** From this many tills on the bars stand in two columns. */
const TWO_COLUMNS = 5;

export interface TillFigures {
  readonly till: number;
  /** The share of its time, 0 to 1, in which its cashier was serving. */
  readonly share: number;
  /** Somebody is being served there at the playhead. */
  readonly working: boolean;
}

export interface BusyFigures {
  readonly tills: readonly TillFigures[];
  /** Measured utilisation ρ: busy time of all cashiers over their time at the till. */
  readonly utilisation: number;
}

/** Each cashier's share of busy time, and all of theirs together. */
export function BusyChart({ tills, utilisation }: BusyFigures) {
  const { busy, noTills } = useScene().charts;
  const shown = tills.slice(0, SHOWN);
  return (
    <ChartCard
      title={busy.title}
      figures={
        tills.length > 0 && (
          <>
            <span aria-hidden="true">{busy.utilisation(utilisation)}</span>
            <span className="unseen">{busy.utilisationSpoken(utilisation)}</span>
          </>
        )
      }
      table={
        <DataTable
          caption={busy.title}
          columns={busy.columns}
          rows={tills.map(({ till, share, working }) => [
            busy.cashier(till),
            busy.share(share),
            working ? busy.serving : busy.idle,
          ])}
        />
      }
    >
      {tills.length === 0 ? (
        <p className="chart-empty">{noTills}</p>
      ) : (
        <ul className={tills.length < TWO_COLUMNS ? 'bars' : 'bars is-double'}>
          {shown.map(({ till, share }) => (
            <li key={till}>
              <span className="mono" aria-hidden="true">
                {busy.till(till)}
              </span>
              <span className="unseen">{busy.cashier(till)}</span>
              <span className="bar" style={{ '--share': share } as CSSProperties} />
              <span className="bar-share mono">{busy.share(share)}</span>
            </li>
          ))}
          {tills.length > SHOWN && <li>{busy.more(tills.length - SHOWN)}</li>}
        </ul>
      )}
    </ChartCard>
  );
}
