import { expect, test } from 'vitest';
import { TASK_BYTES } from '../../src/scenarios/gate/taskBytes';
import decisions from '../../docs/DECISIONS.md?raw';
import { nativeVersion } from '../bench/nativeScript';
import { taskMemory } from '../bench/taskMemory';

test('the memory of a waiting task is the one that was measured on CPython 3.13', () => {
  const [, told] = /([\d,]+) in 3\.13\.\d/.exec(decisions) ?? [];
  expect(Number(told?.replace(',', ''))).toBe(TASK_BYTES);
});

test.skipIf(nativeVersion() === null)(
  "is about what the machine's own Python takes, of whatever version it is",
  () => {
    expect(Math.abs(taskMemory() / TASK_BYTES - 1)).toBeLessThan(0.15);
  },
);
