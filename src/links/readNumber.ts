import { checkKnob } from '../scenarios/checkKnob';
import type { Knob } from '../scenarios/scenario';
import type { LinkProblem } from '../store';

/** As JavaScript writes numbers, and nothing else of what `Number` would take. */
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

/** A number within bounds, from a text or from unpacked JSON. What is wrong with it is told to `say`, and undefined returned. */
export function readNumber(
  bounds: Omit<Knob, 'initial'>,
  from: unknown,
  say: (problem: LinkProblem) => void,
): number | undefined {
  const value = typeof from === 'string' && NUMBER.test(from) ? Number(from) : from;
  const check = checkKnob(bounds, value);
  if (check.ok) return check.value;
  say({ kind: 'number', problem: check.problem });
  return undefined;
}
