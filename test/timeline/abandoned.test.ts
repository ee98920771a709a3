import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Deeds, Snapshot } from '../../src/timeline';
import { abandonedTasks } from '../../src/timeline/abandoned';
import { WakerIndex } from '../../src/timeline/wakers';
import { programs, runProgram } from './randomProgram';

/** The same, by asking of each live task who could wake it, and by nothing else. */
function walked(snapshot: Snapshot, deeds: Deeds): number[] {
  if (!snapshot.collecting || snapshot.ready.length > 0) return [];
  const index = new WakerIndex(snapshot, deeds);
  const timers = [...snapshot.timers, ...snapshot.uncompacted.values()];
  const isTimed = (task: number): boolean =>
    timers.some((timer) => timer.task === task && !timer.cancelled);
  const live = new Map<number, readonly number[]>();
  for (const state of snapshot.tasks.values()) {
    if (state.phase !== 'waiting' || isTimed(state.task)) continue;
    const found = index.of(state);
    if (found !== null && !found.outside && found.doers.length > 0)
      live.set(state.task, found.live);
  }
  for (let before = -1; before !== live.size; ) {
    before = live.size;
    for (const [task, others] of live) {
      if (others.some((other) => !live.has(other))) live.delete(task);
    }
  }
  const told = new Set<number>();
  const isRoot = (task: number): boolean =>
    snapshot.tasks.get(task)?.wait !== 'get' || (live.get(task) ?? []).length > 0;
  const open = [...live.keys()].filter(isRoot);
  for (let task = open.pop(); task !== undefined; task = open.pop()) {
    if (told.has(task)) continue;
    told.add(task);
    open.push(...(live.get(task) ?? []));
  }
  return [...snapshot.tasks.keys()].filter((task) => told.has(task));
}

test('the abandoned are those that a walk over all live tasks finds', () => {
  let found = 0;
  fc.assert(
    fc.property(programs, (program) => {
      const { trace, timeline, deeds } = runProgram(program, 20);
      for (let position = 0; position <= trace.length; position++) {
        const snapshot = timeline.at(position);
        const tasks = abandonedTasks(snapshot, new WakerIndex(snapshot, deeds));
        expect(tasks.map(({ task }) => task)).toEqual(walked(snapshot, deeds));
        found += tasks.length;
      }
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(50);
});
