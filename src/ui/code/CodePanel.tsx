import { type ComponentType, Suspense } from 'react';
import { panels, type Panels } from '../../links/panels';
import { viewer } from '../../store';
import { words } from '../../words';
import { Segmented } from '../controls/Segmented';
import { VersionSwitch } from '../controls/VersionSwitch';
import { ErrorBoundary } from '../ErrorBoundary';
import { openPanels, usePanels } from '../panels/openPanels';
import { PythonFile } from './PythonFile';
import { PythonListing } from './PythonListing';
import { lazily } from '../lazily';
import './code.css';

const views: Readonly<Record<Panels['code'], ComponentType>> = {
  python: PythonListing,
  typescript: lazily(async () => (await import('./TypeScriptListing')).TypeScriptListing),
  log: lazily(async () => (await import('../log/LogPanel')).LogPanel),
};

const options = panels.code.map((value) => ({
  value,
  label: words.code.views[value],
}));

const reset = (): void => viewer.getState().reset();

/** The program that runs, in one of several views, the choice between its two versions, and the file to take away. */
export function CodePanel() {
  const view = usePanels(({ code }) => code);
  const Shown = views[view];
  return (
    <section className="code card" aria-label={words.code.label}>
      <h2 className="unseen">{words.code.label}</h2>
      <header className="code-head">
        <Segmented
          name="view"
          label={words.code.views.label}
          options={options}
          value={view}
          onChange={(code) => openPanels({ code })}
        />
        <VersionSwitch />
      </header>
      <div className="code-view">
        <ErrorBoundary key={view} onReset={reset}>
          <Suspense fallback={<p className="hint code-loading">{words.code.loading}</p>}>
            <Shown />
          </Suspense>
        </ErrorBoundary>
      </div>
      <PythonFile />
    </section>
  );
}
