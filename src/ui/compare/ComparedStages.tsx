import { useId } from 'react';
import { other, type Viewer, viewer, ViewerContext } from '../../store';
import { ErrorBoundary } from '../ErrorBoundary';
import { Stage } from '../stage/Stage';
import { useTitles } from './useTitles';
import './compare.css';

const reset = (): void => viewer.getState().reset();

/** The viewer's run and the other one of the comparison, side by side, or one below the other. */
export function ComparedStages() {
  const [own, others] = useTitles();
  return (
    <div className="compared">
      <Side title={own} store={viewer} />
      <Side title={others} store={other} />
    </div>
  );
}

function Side({ title, store }: { readonly title: string; readonly store: Viewer }) {
  const id = useId();
  return (
    <section className="compared-side" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="stage-place">
        <ErrorBoundary onReset={reset}>
          <ViewerContext value={store}>
            <Stage isBeside />
          </ViewerContext>
        </ErrorBoundary>
      </div>
    </section>
  );
}
