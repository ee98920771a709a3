import { useId } from 'react';
import type { Knob } from '../../scenarios/scenario';
import { scenarioNamed } from '../../scenarios';
import { other, useComparison, useViewer, useViewerStore } from '../../store';
import { words } from '../../words';
import type { KnobWords } from '../../words/scenes/sceneWords';
import { useScene } from '../useScene';
import { commitKnob } from './commitKnob';
import { isSwitch } from './isSwitch';
import { moveKnob } from './moveKnob';
import { NumberField } from './NumberField';
import { Slider } from './Slider';
import { nearestStop, stopsOf } from './stops';
import { Switch } from './Switch';

/** Above this ratio of its bounds a knob's slider goes by stops instead of equal steps. */
const WIDE = 1000;

/** A knob of the scenario that is watched, at the playhead: a switch, or a slider with a field for exact values. */
export function KnobControl({ name }: { readonly name: string }) {
  const knob = useViewer(({ scenario }) =>
    scenarioNamed(scenario).knobs.find((each) => each.name === name),
  );
  const text = useScene().knobs[name];
  if (knob === undefined || text === undefined) throw new RangeError(`no knob is named ${name}`);
  return <Control knob={knob} text={text} />;
}

interface ControlProps {
  readonly knob: Knob;
  readonly text: KnobWords;
}

function Control({ knob, text }: ControlProps) {
  const { name } = knob;
  const value = useViewer(({ now }) => now[name] ?? knob.initial);
  const { python, meaning, spoken } = text;
  const store = useViewerStore();
  const differs = useComparison(
    ({ difference }) => difference !== null && Object.hasOwn(difference.knobs, name),
  );
  const { runs, ofRun } = words.page;
  const label = differs ? ofRun(store === other ? runs.other : runs.own, text.label) : text.label;
  const reading = useId();
  const move = (moved: number): void => moveKnob(store, name, moved);

  if (isSwitch(knob)) {
    return (
      <div className="knob" data-knob={name}>
        <span className="knob-label">{label}</span>
        <Switch
          label={label}
          isOn={value !== 0}
          off={meaning(0)}
          on={meaning(1)}
          describedBy={reading}
          onChange={(isOn) => move(Number(isOn))}
        />
        <span className="knob-reading" id={reading}>
          <code>{python(value)}</code> <span className="unseen">{meaning(value)}</span>
        </span>
      </div>
    );
  }
  return (
    <div className="knob" data-knob={name}>
      <div className="knob-head">
        <span className="knob-label">{label}</span>
        <span className="knob-value">
          <NumberField
            label={words.page.settings.exact(label)}
            value={value}
            width={Math.max(...[knob.min, knob.max, knob.initial].map((each) => `${each}`.length))}
            onCommit={(typed) => commitKnob(store, knob, typed)}
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
