import { describe, expect, it } from 'vitest';
import { checkKnob } from '../../src/scenarios/checkKnob';

const whole = { name: 'cashiers', min: 0, max: 12, step: 1 };
const seconds = { name: 'interval', min: 0.05, max: 5, step: 0.05 };

describe('a knob', () => {
  it('takes its bounds and what lies between', () => {
    for (const value of [0, 5, 12]) expect(checkKnob(whole, value)).toEqual({ ok: true, value });
    expect(checkKnob(seconds, 0.123)).toEqual({ ok: true, value: 0.123 });
  });

  it.each([
    [whole, 13, 'outOfRange'],
    [whole, -1, 'outOfRange'],
    [whole, 2.5, 'notWhole'],
    [seconds, Number.NaN, 'notANumber'],
    [seconds, Number.POSITIVE_INFINITY, 'notANumber'],
    [seconds, '3', 'notANumber'],
    [seconds, null, 'notANumber'],
    [seconds, [3], 'notANumber'],
  ])('%o refuses %o: %s', (knob, value, reason) => {
    const { name, min, max } = knob;
    const got = String(value);
    expect(checkKnob(knob, value)).toEqual({ ok: false, problem: { reason, name, min, max, got } });
  });
});
