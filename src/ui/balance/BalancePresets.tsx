import { type PresetName, presets } from '../../scenarios/balance';
import { useViewer, viewer } from '../../store';
import { balance } from '../../words/balance';
import { presetOf } from './presetOf';
import '../situations/situations.css';

const words = balance.presets;

/** Settings of doors, tills and manager that show something, one click away. */
export function BalancePresets() {
  const current = presetOf(useViewer((state) => state.now));
  return (
    <div className="situations" role="group" aria-label={words.label}>
      <div className="situations-choice">
        <span className="situations-label" aria-hidden="true">
          {words.try}
        </span>
        {(Object.keys(presets) as PresetName[]).map((name) => (
          <button
            key={name}
            type="button"
            className="button situation"
            aria-current={name === current ? 'true' : undefined}
            title={words.names[name].hint}
            onClick={() => viewer.getState().openWith(presets[name])}
          >
            {words.names[name].name}
          </button>
        ))}
      </div>
      {current !== null && (
        <p className="hint">
          <b>{words.names[current].hint}</b>
        </p>
      )}
    </div>
  );
}
