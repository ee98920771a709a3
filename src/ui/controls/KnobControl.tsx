import { checkKnob } from '../../scenarios/checkKnob';
import type { Knob } from '../../scenarios/scenario';
import { type KnobName, knobs } from '../../scenarios/supermarket';
import { useViewer, viewer } from '../../store';
import { words } from '../../words';
import { NumberField } from './NumberField';
import { Slider } from './Slider';
import { nearestStop, stopsOf } from './stops';
import { typedNumber } from './typedNumber';

/** Above this ratio of its bounds a knob's slider goes by stops instead of equal steps. */
const WIDE = 1000;

const knobOf = (name: KnobName): Knob<KnobName> =>
  knobs.find((knob) => knob.name === name) as Knob<KnobName>;

/** A knob with its slider and a field for exact values. Shows its value at the playhead. */
export function KnobControl({ name }: { readonly name: KnobName }) {
  const value = useViewer((state) => state.now[name]);
  const { label, python, meaning, spoken } = words.page.knobs[name];
  const knob = knobOf(name);
  const move = (moved: number): void => viewer.getState().setKnob(name, moved);

  const commit = (typed: string): boolean => {
    const check = checkKnob(knob, typedNumber(typed));
    if (check.ok) move(check.value);
    else viewer.setState({ notice: { kind: 'refused', problem: check.problem } });
    return check.ok;
  };

  return (
    <div className="knob" data-knob={name}>
      <div className="knob-head">
        <span className="knob-label">{label}</span>
        <span className="knob-value">
          <NumberField
            label={words.page.settings.exact(label)}
            value={value}
            width={Math.max(...[knob.min, knob.max, knob.initial].map((each) => `${each}`.length))}
            onCommit={commit}
          />
        </span>
      </div>
      {knob.min > 0 && knob.max / knob.min > WIDE ? (
        <SliderByStops knob={knob} label={label} value={value} spoken={spoken} onChange={move} />
      ) : (
        <Slider
          label={label}
          min={knob.min}
          max={knob.max}
          step={knob.step}
          value={value}
          valueText={spoken(value)}
          onChange={move}
        />
      )}
      <span className="knob-reading">
        <code>{python(value)}</code> {meaning(value)}
      </span>
    </div>
  );
}

interface SliderByStopsProps {
  readonly knob: Knob;
  readonly label: string;
  readonly value: number;
  readonly spoken: (value: number) => string;
  readonly onChange: (value: number) => void;
}

function SliderByStops({ knob, label, value, spoken, onChange }: SliderByStopsProps) {
  const stops = stopsOf(knob);
  return (
    <Slider
      label={label}
      min={0}
      max={stops.length - 1}
      step={1}
      value={nearestStop(stops, value)}
      valueText={spoken(value)}
      onChange={(at) => onChange(stops[at] as number)}
    />
  );
}
