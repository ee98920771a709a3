import { useId } from 'react';
import type { StepUnit } from '../../timeline';
import { words } from '../../words';
import { prefer, usePreferences } from '../preferences';

/** From the finest to the coarsest. */
const offered = ['callback', 'iteration', 'queue', 'instant'] as const satisfies StepUnit[];

/** How far a single step goes; remembered for the next visit. */
export function StepUnitSelect() {
  const unit = usePreferences((preferences) => preferences.stepUnit);
  const id = useId();
  const { step, stepSpoken, units } = words.transport;
  return (
    <>
      <label htmlFor={id}>{step}</label>
      <select
        id={id}
        className="step-unit"
        title={stepSpoken}
        value={unit}
        onChange={(event) => prefer({ stepUnit: event.currentTarget.value as StepUnit })}
      >
        {offered.map((name) => (
          <option key={name} value={name}>
            {units[name]}
          </option>
        ))}
      </select>
    </>
  );
}
