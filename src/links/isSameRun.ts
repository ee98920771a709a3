import type { KnobValues, Difference, ViewerState } from '../store';
import { besideOf } from './besideOf';
import type { Moment } from './linked';

const isSame = (one: KnobValues, two: KnobValues): boolean =>
  Object.keys(one).length === Object.keys(two).length &&
  Object.keys(one).every((name) => one[name] === two[name]);

/** Whether a moment is one of the run that is watched, beside the one that is compared. */
export function isSameRun(
  moment: Moment,
  state: ViewerState,
  difference: Difference | null,
): boolean {
  const { opening, inputs } = moment;
  const beside = besideOf(moment);
  return (
    state.guest === undefined &&
    state.scenario === opening.scenario &&
    state.version === opening.version &&
    state.seed === opening.seed &&
    isSame(state.knobs, opening.knobs) &&
    state.inputs.length === inputs.length &&
    inputs.every((input, index) => {
      const own = state.inputs[index];
      return own?.at === input.at && own.name === input.name && own.value === input.value;
    }) &&
    (beside === null
      ? difference === null
      : difference !== null &&
        difference.version === beside.version &&
        isSame(difference.knobs, beside.knobs))
  );
}
