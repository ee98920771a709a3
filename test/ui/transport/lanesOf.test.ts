import { expect, test } from 'vitest';
import { createViewer } from '../../../src/store';
import { lanesOf } from '../../../src/ui/transport/lanesOf';

test('the tasks of a coroutine are those that a look at all names finds, also after the run has grown', () => {
  const viewer = createViewer({ scenario: 'gate', version: 'queue' });
  const { watched } = viewer.getState();
  const { lanes, scenario } = watched;
  const counts = [0, 1, 5, 60].map((time) => {
    if (time > 0) viewer.getState().liveTo(time);
    for (const coroutine of ['main', 'producer', 'worker', 'nobody']) {
      const all = lanes.tasks().filter(({ name }) => scenario.coroutineOf(name) === coroutine);
      expect(lanesOf(coroutine, lanes, scenario.coroutineOf)).toEqual(all);
    }
    return lanes.tasks().length;
  });
  expect(new Set(counts).size).toBeGreaterThan(1);
});
