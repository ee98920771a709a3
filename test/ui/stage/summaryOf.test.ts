import { expect, test } from 'vitest';
import { summaryOf } from '../../../src/ui/stage/summaryOf';
import { sceneMade } from './sceneMade';

test('the summary has a sentence for each part of the stage', () => {
  const scene = sceneMade({
    capacity: 2,
    inLine: 2,
    outside: 3,
    tills: ['scanning', 'idle', 'gone'],
    served: 4,
  });
  expect(summaryOf(scene, 0, () => 9)).toEqual([
    'The door waits with customer 7, since the line is full.',
    'Three customers outside.',
    'Two customers in line, which has two places.',
    'Cashier 0: serves customer 4, scans deer, 0 of 9 products done.',
    'Cashier 1: waits in get, since the line is empty.',
    'Cashier 2: left: line was empty.',
    'Four customers served.',
  ]);
});

test('the summary tells how long the door sleeps from where the playhead is', () => {
  const door = { state: 'sleeping', since: 1, until: 1.3 } as const;
  expect(summaryOf(sceneMade({ door, capacity: 0 }), 1.1, () => 0)).toEqual([
    'The door lets the next group in in 0.2 seconds.',
    'No customers in line, which has no limit.',
    'No customers served.',
  ]);
});
