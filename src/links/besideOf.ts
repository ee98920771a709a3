import type { Difference } from '../store';
import type { Moment } from './linked';

/** The run beside a moment's, the gate's other way too, which is there without being told. */
export function besideOf({ opening, beside }: Moment): Difference | null {
  if (opening.scenario !== 'gate') return beside;
  return { version: opening.version === 'queue' ? 'semaphore' : 'queue', knobs: {} };
}
