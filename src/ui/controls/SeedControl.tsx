import { checkKnob } from '../../scenarios/checkKnob';
import { useViewer, viewer } from '../../store';
import { words } from '../../words';
import { NumberField } from './NumberField';
import { typedNumber } from './typedNumber';

/** What Python's `random.seed` takes here: a whole number of 32 bits. */
const bounds = { name: 'seed', min: 0, max: 2 ** 32 - 1, step: 1 } as const;

/** The seed of the run. A new one starts a new run. */
export function SeedControl() {
  const seed = useViewer((state) => state.seed);
  const { seed: label, seedPython, newRun, exact } = words.page.settings;

  const commit = (typed: string): boolean => {
    const check = checkKnob(bounds, typedNumber(typed));
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
            width={String(bounds.max).length}
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
