import { expect, test } from 'vitest';
import { taskOfCallback } from '../../src/timeline/taskOfCallback';
import type { GatherChild } from '../../src/timeline';
import { standing } from './standing';

/** Gather 5 was called by task 2. */
const after = {
  gathers: new Map([[5, { gather: 5, task: 2, count: 1, children: standing<GatherChild>() }]]),
};

test('a step and a timer belong to their task', () => {
  expect(taskOfCallback({ callback: 'wakeup', owner: 3 }, after)).toBe(3);
  expect(taskOfCallback({ callback: 'sleep', owner: 3 }, after)).toBe(3);
});

test('the report to a gather belongs to who gathers, as long as that is not done', () => {
  expect(taskOfCallback({ callback: 'gather', owner: 5 }, after)).toBe(2);
  expect(taskOfCallback({ callback: 'gather', owner: 4 }, after)).toBe(-1);
});

test('what the viewer does belongs to no task, whatever its number', () => {
  expect(taskOfCallback({ callback: 'input', owner: 0 }, after)).toBe(-1);
});
