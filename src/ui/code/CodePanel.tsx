import { lazy, Suspense, useState } from 'react';
import { viewer } from '../../store';
import { words } from '../../words';
import { Segmented } from '../controls/Segmented';
import { VersionSwitch } from '../controls/VersionSwitch';
import { ErrorBoundary } from '../ErrorBoundary';
import { PythonFile } from './PythonFile';
import { PythonListing } from './PythonListing';
import './code.css';

const views = {
  python: PythonListing,
  typescript: lazy(async () => ({
    default: (await import('./TypeScriptListing')).TypeScriptListing,
  })),
  log: lazy(async () => ({ default: (await import('../log/LogPanel')).LogPanel })),
} as const;

type View = keyof typeof views;

const options = (Object.keys(views) as View[]).map((value) => ({
  value,
  label: words.code.views[value],
}));

const reset = (): void => viewer.getState().reset();

/** The program that runs, in one of several views, the choice between its two versions, and the file to take away. */
export function CodePanel() {
  const [view, setView] = useState<View>('python');
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
          onChange={setView}
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
