import type { Knob } from './scenario';

/** What is wrong with a value for a knob: enough to say it in a sentence. */
export interface KnobProblem {
  readonly reason: 'notANumber' | 'notWhole' | 'outOfRange';
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly got: string;
}

export type KnobCheck =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: KnobProblem };

/** Checks anything at all as the value of a knob: a finite number within its bounds, whole if it must be. */
export function checkKnob(knob: Omit<Knob, 'initial'>, value: unknown): KnobCheck {
  const { name, min, max, step } = knob;
  const refuse = (reason: KnobProblem['reason']): KnobCheck => ({
    ok: false,
    problem: { reason, name, min, max, got: String(value).slice(0, 40) },
  });
  if (typeof value !== 'number' || !Number.isFinite(value)) return refuse('notANumber');
  if (value < min || value > max) return refuse('outOfRange');
  if (Number.isInteger(step) && !Number.isInteger(value)) return refuse('notWhole');
  return { ok: true, value };
}
