import type { Difference, LinkProblem, ViewerState } from '../store';
import { limits } from './limits';
import type { Moment } from './linked';

/** The moment at which the viewer's run is. `difference` is what is compared with it. */
export function momentOf(state: ViewerState, difference: Difference | null): Moment {
  const { scenario, version, seed, knobs, inputs, time, position, watched } = state;
  const isUntouched = time === 0 && position === watched.steps.opening;
  return {
    opening: { scenario, version, seed, knobs },
    inputs,
    beside: scenario === 'gate' ? null : difference,
    playhead: isUntouched ? null : { time, position },
  };
}

/** Why a link can't say this moment, null if it can. `address` is what it would be. */
export function tooMuch({ inputs, playhead }: Moment, address: string): LinkProblem | null {
  if (inputs.length > limits.inputs) return { kind: 'tooMany', name: 'do', most: limits.inputs };
  if (playhead !== null && playhead.time > limits.latest) {
    const { latest: max } = limits;
    const got = String(playhead.time);
    return { kind: 'number', problem: { reason: 'outOfRange', name: 'at', min: 0, max, got } };
  }
  if (playhead !== null && playhead.position > limits.events) {
    return { kind: 'tooFar', events: limits.events };
  }
  return address.length > limits.address
    ? { kind: 'tooLong', name: 'link', most: limits.address }
    : null;
}
