import { knobs } from '../../scenarios/balance';
import { useViewer, useViewerStore } from '../../store';
import { balance } from '../../words/balance';
import { commitKnob } from '../controls/commitKnob';
import { moveKnob } from '../controls/moveKnob';
import { NumberField } from '../controls/NumberField';
import { Slider } from '../controls/Slider';

const words = balance.dials;

interface Props {
  readonly name: 'arrivals' | 'service';
  /** Customers a second, all doors or all tills together. */
  readonly total: number;
}

/** One of the two dials: how fast each door, or each till. */
export function Dial({ name, total }: Props) {
  const knob = knobs.find((each) => each.name === name);
  if (knob === undefined) throw new RangeError(`no knob is named ${name}`);
  const value = useViewer(({ now }) => now[name] ?? knob.initial);
  const store = useViewerStore();
  const label = words[name];
  return (
    <div className={`dial is-${name} card`}>
      <div className="dial-head">
        <b>{label}</b>
        <span className="dial-value mono">
          <NumberField
            label={words.exact(label)}
            value={value}
            width={4}
            onCommit={(typed) => commitKnob(store, knob, typed)}
          />
          {words.unit}
        </span>
      </div>
      <Slider
        label={label}
        min={knob.min}
        max={knob.max}
        step={knob.step}
        value={value}
        valueText={words.spoken(value)}
        onChange={(moved) => moveKnob(store, name, moved)}
      />
      <p className="hint">{words.total(words.rate(total))}</p>
    </div>
  );
}
