import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LiveTasks, Timeline } from '../../src/timeline';
import { RandomRun } from './randomRun';
import { storyTold } from './supermarketStory';

describe('live tasks', () => {
  test('of the story: the door and two cashiers, of whom the door and one cashier end', () => {
    const live = new LiveTasks();
    const story = storyTold(live);
    const at = (time: number) => live.at(story.playheadAt(time));
    expect([0, 0.5, 1, 5, 6, 8, 10].map(at)).toEqual([3, 3, 2, 2, 1, 2, 2]);
    expect(live.most(story.playheadAt(10))).toBe(3);
    expect(live.at({ position: 0 })).toBe(0);
    expect(live.most({ position: 0 })).toBe(0);
  });

  test('are, at every position, as many as were created and have not ended, and at most so many', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { maxLength: 300 }), (choices) => {
        const run = new RandomRun().play(choices);
        const live = new LiveTasks();
        const timeline = new Timeline(run.trace, [live]);
        timeline.extend();
        const alive = new Set<number>();
        let most = 0;
        for (const [index, event] of run.events.entries()) {
          if (event.kind === 'taskCreated') alive.add(event.task);
          if (event.kind === 'taskEnded') alive.delete(event.task);
          most = Math.max(most, alive.size);
          expect(live.at({ position: index + 1 })).toBe(alive.size);
          expect(live.most({ position: index + 1 })).toBe(most);
        }
      }),
      { numRuns: 50 },
    );
  });
});
