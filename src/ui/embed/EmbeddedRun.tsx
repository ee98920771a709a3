import { useViewer } from '../../store';
import { useIsCompared } from '../compare/useIsCompared';
import { StagePlace } from '../StagePlace';
import { useScene } from '../useScene';

/** A run within another page: its stage, and nothing besides. */
export function EmbeddedRun() {
  const { stage } = useScene();
  const scenario = useViewer((state) => state.scenario);
  const isCompared = useIsCompared();
  return (
    <main className={isCompared ? 'main embedded-run is-compared' : 'main embedded-run'}>
      <div className="store" data-scenario={scenario}>
        <section className="stage-card card" aria-label={stage}>
          <StagePlace />
        </section>
      </div>
    </main>
  );
}
