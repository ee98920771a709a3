import { checkKnob } from '../../scenarios/checkKnob';
import type { Knob } from '../../scenarios/scenario';
import { viewer } from '../../store';
import { typedNumber } from './typedNumber';

/** Moves a knob to what was typed, at the playhead. Returns whether it can be: if not, a notice says why. */
export function commitKnob(knob: Knob, typed: string): boolean {
  const check = checkKnob(knob, typedNumber(typed));
  if (check.ok) viewer.getState().setKnob(knob.name, check.value);
  else viewer.setState({ notice: { kind: 'refused', problem: check.problem } });
  return check.ok;
}
