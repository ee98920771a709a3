import { Suspense } from 'react';
import type { Panels } from '../../links/panels';
import type { ScenarioName } from '../../scenarios';
import { useViewer, viewer } from '../../store';
import { words } from '../../words';
import { Charts } from '../charts/Charts';
import { useIsCompared } from '../compare/useIsCompared';
import { ErrorBoundary } from '../ErrorBoundary';
import { lazily } from '../lazily';

const statistics = {
  supermarket: Charts,
  orders: lazily(async () => (await import('../ordersCharts/OrdersCharts')).OrdersCharts),
  balance: lazily(async () => (await import('../balance/BalanceCharts')).BalanceCharts),
  gate: lazily(async () => (await import('../gate/GateCharts')).GateCharts),
} as const satisfies Record<ScenarioName, unknown>;

const LanesPanel = lazily(async () => (await import('../lanes/LanesPanel')).LanesPanel);

const Comparison = lazily(async () => (await import('../compare/Comparison')).Comparison);

const reset = (): void => viewer.getState().reset();

/** The run's statistics or its timeline; while two runs are compared, the figures of both. */
export function UnderView({ view }: { readonly view: Panels['under'] }) {
  const scenario = useViewer((state) => state.scenario);
  const isCompared = useIsCompared();
  const OfRun = view === 'timeline' ? LanesPanel : statistics[scenario];
  const Shown = isCompared ? Comparison : OfRun;
  return (
    <div className="under-view">
      <ErrorBoundary key={`${scenario} ${isCompared ? 'compared' : view}`} onReset={reset}>
        <Suspense fallback={<p className="hint under-loading">{words.page.under.loading}</p>}>
          <Shown />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
