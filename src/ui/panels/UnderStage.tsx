import { lazy, Suspense, useRef } from 'react';
import { panels, type Panels } from '../../links/panels';
import type { ScenarioName } from '../../scenarios';
import { useViewer, viewer } from '../../store';
import { words } from '../../words';
import { Charts } from '../charts/Charts';
import { useIsCompared } from '../compare/useIsCompared';
import { Segmented } from '../controls/Segmented';
import { ErrorBoundary } from '../ErrorBoundary';
import { openPanels, usePanels } from './openPanels';

const statistics = {
  supermarket: Charts,
  orders: lazy(async () => ({
    default: (await import('../ordersCharts/OrdersCharts')).OrdersCharts,
  })),
  balance: lazy(async () => ({
    default: (await import('../balance/BalanceCharts')).BalanceCharts,
  })),
  gate: lazy(async () => ({
    default: (await import('../gate/GateCharts')).GateCharts,
  })),
} as const satisfies Record<ScenarioName, unknown>;

const LanesPanel = lazy(async () => ({
  default: (await import('../lanes/LanesPanel')).LanesPanel,
}));

const CompareBar = lazy(async () => ({
  default: (await import('../compare/CompareBar')).CompareBar,
}));
const Comparison = lazy(async () => ({
  default: (await import('../compare/Comparison')).Comparison,
}));

const { under } = words.page;
const options = panels.under.map((value) => ({
  value,
  label: under.views[value],
}));

const reset = (): void => viewer.getState().reset();

/** What the run has come to so far: as statistics, or task by task on a time axis; or beside another run. */
export function UnderStage() {
  const view = usePanels(({ under: shown }) => shown);
  const scenario = useViewer((state) => state.scenario);
  const isCompared = useIsCompared();
  const OfRun = view === 'timeline' ? LanesPanel : statistics[scenario];
  const Shown = isCompared ? Comparison : OfRun;
  const card = useRef<HTMLElement>(null);
  // On a low screen the card ends below the playback bar: whoever chooses a view wants to see it.
  const choose = (chosen: Panels['under']): void => {
    openPanels({ under: chosen });
    requestAnimationFrame(() => card.current?.scrollIntoView({ block: 'nearest' }));
  };
  return (
    <section className="under card" aria-label={under.label} ref={card}>
      <header className="under-head">
        {isCompared ? (
          <h2 className="under-title">{under.compared}</h2>
        ) : (
          <Segmented
            name="under"
            label={under.label}
            options={options}
            value={view}
            onChange={choose}
          />
        )}
        <p className="hint">{isCompared ? under.hints.compared : under.hints[view]}</p>
        {scenario !== 'gate' && (
          <Suspense fallback={null}>
            <CompareBar />
          </Suspense>
        )}
      </header>
      <div className="under-view">
        <ErrorBoundary key={`${scenario} ${isCompared ? 'compared' : view}`} onReset={reset}>
          <Suspense fallback={<p className="hint under-loading">{under.loading}</p>}>
            <Shown />
          </Suspense>
        </ErrorBoundary>
      </div>
    </section>
  );
}
