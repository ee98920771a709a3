import { Suspense, useId, useRef, useState } from 'react';
import { comparison, useViewer } from '../../store';
import { compareBar as words } from '../../words/compareBar';
import { openPair, type Pair, pairs } from './pairs';
import { useIsCompared } from './useIsCompared';
import { lazily } from '../lazily';
import './compare.css';

const CompareForm = lazily(async () => (await import('./CompareForm')).CompareForm);

/** Two runs side by side, one click away: ready-made pairs, or this run with another setting. */
export function CompareBar() {
  const isCompared = useIsCompared();
  const scenario = useViewer((state) => state.scenario);
  const ofScenario: Readonly<Record<string, Pair>> = pairs[scenario];
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  return (
    <div className="compare-bar" role="group" aria-label={words.label}>
      <span className="compare-title" aria-hidden="true">
        {words.title}
      </span>
      {Object.entries(ofScenario).map(([name, pair]) => {
        const text = words.pairs[scenario][name];
        return (
          <button
            key={name}
            type="button"
            className="button"
            title={text?.hint}
            onClick={() => openPair(pair)}
          >
            {text?.name}
          </button>
        );
      })}
      <button
        ref={opener}
        type="button"
        className="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {words.with}
      </button>
      {isCompared && (
        <button
          type="button"
          className="button compare-end"
          onClick={() => {
            comparison.getState().compare(null);
            // This button goes; whoever uses the keyboard stays beside where it was.
            opener.current?.focus();
          }}
        >
          {words.end}
        </button>
      )}
      <div className="compare-form-place" id={id} hidden={!isOpen}>
        {isOpen && (
          <Suspense fallback={null}>
            <CompareForm onDone={() => setOpen(false)} opener={opener} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
