import type { Knob } from '../../scenarios/scenario';

/** Whether a knob is only on or off. */
export const isSwitch = ({ min, max, step }: Knob): boolean => min === 0 && max === 1 && step === 1;
