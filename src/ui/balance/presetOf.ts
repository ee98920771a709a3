import { initialKnobs } from '../../scenarios';
import { balance, type PresetName, presets } from '../../scenarios/balance';
import type { KnobValues } from '../../store';

/** The ready-made settings that these knobs are, all of them; null if they are none. */
export function presetOf(knobs: KnobValues): PresetName | null {
  const initial = initialKnobs(balance);
  const isSame = (name: PresetName): boolean =>
    Object.entries({ ...initial, ...presets[name] }).every(
      ([knob, value]) => knobs[knob] === value,
    );
  return (Object.keys(presets) as PresetName[]).find(isSame) ?? null;
}
