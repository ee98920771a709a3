import { describe, expect, it } from 'vitest';
import { lessons, rehearse, type Lesson } from '../../../src/lessons';
import { situationOf } from '../../../src/ui/handouts/situation';

const played = Object.entries<{ readonly lesson: Lesson }>(lessons).flatMap(([name, { lesson }]) =>
  Object.entries(lesson.steps).flatMap(([step, data]) =>
    data.kind === 'try' ? [] : [[`${name}/${step}`, data] as const],
  ),
);

describe.each(played)('the pictures of %s', (_, step) => {
  const reading = rehearse(step);

  it.each(['asked', 'decided'] as const)(
    'have in the queue what was put and not taken: %s',
    (which) => {
      const events = [...reading.watched.trace.slice(0, reading[which].position)];
      const items: number[] = [];
      for (const event of events) {
        if (event.kind === 'put') items.push(event.item);
        if (event.kind === 'got') items.splice(items.indexOf(event.item), 1);
      }
      const { middle } = situationOf(reading.watched, reading[which]);
      const drawn = middle?.kind === 'queue' ? middle.items.map(({ item }) => item) : [];
      expect(new Set(drawn)).toEqual(new Set(items));
      expect(drawn).toHaveLength(items.length);
    },
  );

  it.each(['asked', 'decided'] as const)(
    'have every task that was made and has not ended: %s',
    (which) => {
      const alive = new Set<number>();
      for (const event of [...reading.watched.trace.slice(0, reading[which].position)]) {
        if (event.kind === 'taskCreated') alive.add(event.task);
        if (event.kind === 'taskEnded') alive.delete(event.task);
      }
      const { middle, workers, others } = situationOf(reading.watched, reading[which]);
      const waiters = middle?.kind === 'semaphore' ? middle.waiters : [];
      const names = [...workers, ...others].map(({ name }) => name);
      expect(new Set([...names, ...waiters]).size).toBe(alive.size);
    },
  );
});
