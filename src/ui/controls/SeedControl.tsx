import { checkKnob } from '../../scenarios/checkKnob';
import { seedBounds } from '../../scenarios/seedBounds';
import { useViewer, viewer } from '../../store';
import { words } from '../../words';
import { NumberField } from './NumberField';
import { typedNumber } from './typedNumber';

/** The seed of the run. A new one starts a new run. */
export function SeedControl() {
  const seed = useViewer((state) => state.seed);
  const { seed: label, seedPython, newRun, exact } = words.page.settings;

  const commit = (typed: string): boolean => {
    const check = checkKnob(seedBounds, typedNumber(typed));
    if (!check.ok) viewer.setState({ notice: { kind: 'refused', problem: check.problem } });
    // The number that is there already is no new seed.
    else if (check.value !== seed) viewer.getState().setSeed(check.value);
    return check.ok;
  };

  return (
    <div className="knob" data-knob="seed">
      <div className="knob-head">
        <span className="knob-label">{label}</span>
        <span className="knob-value">
          <NumberField
            label={exact(label)}
            value={seed}
            width={String(seedBounds.max).length}
            onCommit={commit}
          />
        </span>
      </div>
      <span className="knob-reading">
        <code>{seedPython(seed)}</code> {newRun}
      </span>
    </div>
  );
}
