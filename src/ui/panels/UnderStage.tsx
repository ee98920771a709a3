import { lazy, Suspense, useRef, useState } from 'react';
import { viewer } from '../../store';
import { words } from '../../words';
import { Charts } from '../charts/Charts';
import { Segmented } from '../controls/Segmented';
import { ErrorBoundary } from '../ErrorBoundary';

const views = {
  statistics: Charts,
  timeline: lazy(async () => ({ default: (await import('../lanes/LanesPanel')).LanesPanel })),
} as const;

type View = keyof typeof views;

const { under } = words.page;
const options = (Object.keys(views) as View[]).map((value) => ({
  value,
  label: under.views[value],
}));

const reset = (): void => viewer.getState().reset();

/** What the run has come to so far: as statistics, or task by task on a time axis. */
export function UnderStage() {
  const [view, setView] = useState<View>('statistics');
  const Shown = views[view];
  const card = useRef<HTMLElement>(null);
  // On a low screen the card ends below the playback bar: whoever chooses a view wants to see it.
  const choose = (chosen: View): void => {
    setView(chosen);
    requestAnimationFrame(() => card.current?.scrollIntoView({ block: 'nearest' }));
  };
  return (
    <section className="under card" aria-label={under.label} ref={card}>
      <header className="under-head">
        <Segmented
          name="under"
          label={under.label}
          options={options}
          value={view}
          onChange={choose}
        />
        <p className="hint">{under.hints[view]}</p>
      </header>
      <div className="under-view">
        <ErrorBoundary key={view} onReset={reset}>
          <Suspense fallback={<p className="hint under-loading">{under.loading}</p>}>
            <Shown />
          </Suspense>
        </ErrorBoundary>
      </div>
    </section>
  );
}
