import { Suspense, useId } from 'react';
import { other, useComparison, useViewer, viewer, ViewerContext } from '../../store';
import { words } from '../../words';
import { ErrorBoundary } from '../ErrorBoundary';
import { openPanels, usePanels } from '../panels/openPanels';
import { knobOrder } from '../scenes/knobOrder';
import { KnobControl } from './KnobControl';
import { SeedControl } from './SeedControl';
import { lazily } from '../lazily';
import './controls.css';

const Situations = lazily(async () => (await import('../situations/Situations')).Situations);

const BalancePresets = lazily(
  async () => (await import('../balance/BalancePresets')).BalancePresets,
);

const reset = (): void => viewer.getState().reset();

/** All settings of the scenario: the four that matter most, the others behind a button. */
export function Knobs() {
  const open = usePanels(({ settings }) => settings === 'all');
  const id = useId();
  const scenario = useViewer((state) => state.scenario);
  const { first, further } = knobOrder[scenario];
  const difference = useComparison((comparison) => comparison.difference);
  const differing = Object.keys(difference?.knobs ?? {});
  return (
    <section className="knobs" aria-label={words.page.settings.label} data-open={open || undefined}>
      <div className="knobs-first">
        {first.map((name) => (
          <KnobControl key={name} name={name} />
        ))}
        <button
          type="button"
          className="button knobs-more"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => openPanels({ settings: open ? 'few' : 'all' })}
        >
          {open ? words.page.settings.fewer : words.page.settings.more}
        </button>
      </div>
      {differing.length > 0 && (
        <div className="knobs-other">
          <ViewerContext value={other}>
            {differing.map((name) => (
              <KnobControl key={name} name={name} />
            ))}
          </ViewerContext>
          <p className="hint">{words.page.settings.fromStart}</p>
        </div>
      )}
      <div className="knobs-further" id={id} hidden={!open}>
        {further.map((name) => (
          <KnobControl key={name} name={name} />
        ))}
        <SeedControl />
      </div>
      <ErrorBoundary onReset={reset}>
        <Suspense fallback={null}>
          {scenario === 'orders' && <Situations />}
          {scenario === 'balance' && <BalancePresets />}
        </Suspense>
      </ErrorBoundary>
    </section>
  );
}
