import { Suspense, useId } from 'react';
import type { ScenarioName } from '../../scenarios';
import { other, useViewer, type Viewer, viewer, ViewerContext } from '../../store';
import { words } from '../../words';
import { ErrorBoundary } from '../ErrorBoundary';
import { RunLetter } from '../useRegionName';
import { useTitles } from './useTitles';
import { lazily } from '../lazily';
import './compare.css';

/** Half a stage of each scenario; null for the one whose stage shows two runs anyway. */
const stages = {
  supermarket: lazily(async () => (await import('../stage/Stage')).Stage),
  orders: lazily(async () => (await import('./OrdersBeside')).OrdersBeside),
  balance: lazily(async () => (await import('./BalanceBeside')).BalanceBeside),
  gate: null,
} as const satisfies Record<ScenarioName, unknown>;

const { runs } = words.page;

const reset = (): void => viewer.getState().reset();

/** The viewer's run and the other one of the comparison, side by side, or one below the other. */
export function ComparedStages() {
  const [own, others] = useTitles();
  return (
    <div className="compared">
      <Side letter={runs.own} title={own} store={viewer} />
      <Side letter={runs.other} title={others} store={other} />
    </div>
  );
}

interface Props {
  readonly letter: string;
  readonly title: string;
  readonly store: Viewer;
}

function Side({ letter, title, store }: Props) {
  const id = useId();
  const Shown = stages[useViewer((state) => state.scenario)];
  if (Shown === null) return null;
  return (
    <section className="compared-side" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="stage-place" data-picture="stage">
        <ErrorBoundary onReset={reset}>
          <ViewerContext value={store}>
            <RunLetter value={letter}>
              <Suspense fallback={null}>
                <Shown isBeside />
              </Suspense>
            </RunLetter>
          </ViewerContext>
        </ErrorBoundary>
      </div>
    </section>
  );
}
