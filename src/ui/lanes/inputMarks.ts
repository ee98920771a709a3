import type { ScenarioInput } from '../../scenarios/scenario';
import { words } from '../../words';

/** Inputs that stand too close together on a scale to be told apart are one mark. */
export interface InputMark {
  /** Virtual seconds. */
  readonly at: number;
  /** What the viewer did, a line each. */
  readonly lines: readonly string[];
}

const MOST_LINES = 6;

/** @param apart the least virtual seconds between two marks */
export function inputMarks(inputs: readonly ScenarioInput[], apart: number): InputMark[] {
  const groups: { at: number; inputs: ScenarioInput[] }[] = [];
  for (const input of inputs) {
    const last = groups.at(-1);
    if (last !== undefined && input.at - last.at < apart) last.inputs.push(input);
    else groups.push({ at: input.at, inputs: [input] });
  }
  const { input: told, moreInputs } = words.lanes;
  return groups.map(({ at, inputs: group }) => {
    // Of a slider that was dragged, only where it came to rest.
    const settled = group.filter(({ name }, place) => group[place + 1]?.name !== name);
    const lines = settled.slice(-MOST_LINES).map(({ name, value, at }) => told(name, value, at));
    const hidden = settled.length - lines.length;
    return { at, lines: hidden > 0 ? [...lines, moreInputs(hidden)] : lines };
  });
}
