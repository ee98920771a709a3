import type { ScenarioInput } from '../../scenarios/scenario';
import { words } from '../../words';
import type { SceneWords } from '../../words/scenes';

/** Inputs that stand too close together on a scale to be told apart are one mark. */
export interface InputMark {
  /** Virtual seconds. */
  readonly at: number;
  /** What the viewer did, a line each. */
  readonly lines: readonly string[];
}

const MOST_LINES = 6;

/**
 * @param apart the least virtual seconds between two marks
 * @param told says what a viewer did
 */
export function inputMarks(
  inputs: readonly ScenarioInput[],
  apart: number,
  told: SceneWords['input'],
): InputMark[] {
  const groups: { at: number; inputs: ScenarioInput[] }[] = [];
  for (const input of inputs) {
    const last = groups.at(-1);
    if (last !== undefined && input.at - last.at < apart) last.inputs.push(input);
    else groups.push({ at: input.at, inputs: [input] });
  }
  const { moreInputs } = words.transport;
  return groups.map(({ at, inputs: group }) => {
    // Of a slider that was dragged, only where it came to rest.
    const settled = group.filter(
      ({ name, value }, place) => group[place + 1]?.name !== name || typeof value === 'string',
    );
    const lines = settled.slice(-MOST_LINES).map(({ name, value, at }) => told(name, value, at));
    const hidden = settled.length - lines.length;
    return { at, lines: hidden > 0 ? [...lines, moreInputs(hidden)] : lines };
  });
}
