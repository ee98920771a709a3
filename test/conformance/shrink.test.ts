import { expect, test } from 'vitest';
import { generate, opsOf } from './generate';
import type { Op, Program } from './program';
import { showProgram } from './showProgram';
import { shrink, smaller } from './shrink';

const ops = (program: Program): Op[] => [...opsOf(program)];

test('the same seed and index make the same program, others make others', () => {
  expect(generate(1, 5)).toEqual(generate(1, 5));
  expect(generate(1, 6)).not.toEqual(generate(1, 5));
  expect(generate(2, 5)).not.toEqual(generate(1, 5));
});

test('each operation of a program has a number of its own', () => {
  const numbers = ops(generate(1, 5)).map(({ id }) => id);
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
});

test('each smaller program differs from the one it comes from, which stays as it is', () => {
  const program = generate(3, 8);
  const before = JSON.stringify(program);
  const found = [...smaller(program)].map((each) => JSON.stringify(each));
  expect(found.length).toBeGreaterThan(20);
  expect(found).not.toContain(before);
  expect(JSON.stringify(program)).toBe(before);
});

test('a program is shrunk to what the predicate needs', () => {
  const needs = (program: Program): boolean => {
    const found = ops(program).filter((op) => op.op === 'sleep' && op.delay > 0.01);
    return found.length >= 2;
  };
  const program = Array.from({ length: 50 }, (_, index) => generate(4, index)).find(needs);
  const smallest = shrink(program as Program, needs);
  expect(ops(smallest)).toMatchObject([{ op: 'sleep' }, { op: 'sleep' }]);
  expect(smallest.inputs).toEqual([]);
});

test('a program is shown as Python would be written, with the numbers of its operations', () => {
  const op = (id: number, rest: object): Op => ({ id, ...rest }) as Op;
  const program: Program = {
    queues: [{ kind: 'priority', maxsize: 2 }],
    semaphores: [{ value: 1, bounded: true }],
    events: 0,
    futures: 0,
    bodies: [
      [
        op(1, { op: 'spawn', body: 1 }),
        op(2, { op: 'try', body: [], catches: 'cancelled', handler: [], reraises: true, last: [] }),
        op(3, { op: 'waitFor', what: { kind: 'task', task: 1 }, timeout: null }),
      ],
      [op(4, { op: 'put', queue: 0, item: [1, 'a'] })],
    ],
    inputs: [{ at: 0.5, acts: [op(5, { op: 'cancel', task: 1, hard: true })] }],
  };
  expect(showProgram(program).split('\n')).toEqual([
    '      queue0 = PriorityQueue(2)',
    '      async def main():',
    '   1      task1 = create_task(body1())',
    '   2      try:',
    '              pass',
    '          except CancelledError:',
    '              pass',
    '              raise',
    '   3      await wait_for(task1, None)',
    '      async def body1():',
    "   4      await queue0.put((1, 'a'))",
    '      def input():  # at 0.5',
    '   5      task1.cancel()  # its error is not caught',
  ]);
});
