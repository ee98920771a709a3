import { type ReactNode, Suspense } from 'react';
import { useViewer, viewer } from '../../store';
import { words } from '../../words';
import { CodePanel } from '../code/CodePanel';
import { useIsCompared } from '../compare/useIsCompared';
import { LoopPanel } from '../loop/LoopPanel';
import { Knobs } from '../controls/Knobs';
import { ErrorBoundary } from '../ErrorBoundary';
import { UnderView } from '../panels/UnderView';
import { StagePlace } from '../StagePlace';
import { useScene } from '../useScene';
import { type PresentPanel, usePresenting } from './presenting';
import { lazily } from '../lazily';
import './present.css';

const LogPanel = lazily(async () => (await import('../log/LogPanel')).LogPanel);

const reset = (): void => viewer.getState().reset();

/** What is wide stands under the stage, all else beside it. */
const wide: ReadonlySet<PresentPanel> = new Set<PresentPanel>([
  'statistics',
  'timeline',
  'settings',
]);

interface Props {
  /** The card of a lesson's step, if one leads through the run. */
  readonly card: ReactNode;
}

/** A run as a room sees it: its stage as large as the screen, and one panel at will. */
export function PresentedRun({ card }: Props) {
  const { stage } = useScene();
  const scenario = useViewer((state) => state.scenario);
  const isCompared = useIsCompared();
  const chosen = usePresenting(({ panel }) => panel);
  const panel = chosen === 'lesson' && card === undefined ? 'none' : chosen;
  const place = panel === 'none' ? 'alone' : wide.has(panel) ? 'above' : 'beside';
  return (
    <main className={`main presented is-${place}${isCompared ? ' is-compared' : ''}`}>
      <div className="store" data-scenario={scenario}>
        <section className="stage-card card" aria-label={stage}>
          <StagePlace />
        </section>
      </div>
      {panel !== 'none' && (
        <div className="presented-panel" data-panel={panel}>
          <ErrorBoundary key={panel} onReset={reset}>
            <Suspense fallback={null}>
              {panel === 'lesson' ? card : <Panel panel={panel} />}
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
    </main>
  );
}

function Panel({ panel }: { readonly panel: Exclude<PresentPanel, 'none' | 'lesson'> }) {
  switch (panel) {
    case 'code':
      return <CodePanel />;
    case 'log':
      return (
        <section className="code card" aria-label={words.code.views.log}>
          <LogPanel />
        </section>
      );
    case 'loop':
      return <LoopPanel />;
    case 'settings':
      return (
        <div className="card">
          <Knobs />
        </div>
      );
    case 'statistics':
    case 'timeline':
      return (
        <section className="under card" aria-label={words.page.under.label}>
          <UnderView view={panel} />
        </section>
      );
  }
}
