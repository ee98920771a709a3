import { checkKnob } from '../../scenarios/checkKnob';
import type { Knob } from '../../scenarios/scenario';
import { type Viewer, viewer } from '../../store';
import { moveKnob } from './moveKnob';
import { typedNumber } from './typedNumber';

/** Moves a knob of the run that this store shows to what was typed. Returns whether it can be: if not, a notice says why. */
export function commitKnob(store: Viewer, knob: Knob, typed: string): boolean {
  const check = checkKnob(knob, typedNumber(typed));
  if (check.ok) moveKnob(store, knob.name, check.value);
  else viewer.setState({ notice: { kind: 'refused', problem: check.problem } });
  return check.ok;
}
