import { describe, expect, it } from 'vitest';
import { answerOf, rehearse } from '../../src/lessons';
import { lesson } from './eleventh/lesson';
import { words } from './eleventh/words';
import { livedStep } from './livedStep';

const texts = import.meta.glob<string>(['../../docs/LESSONS.md', './eleventh/*.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const guide = texts['../../docs/LESSONS.md'];

const { firstPut, twoServed } = lesson.steps;

describe('the lesson in docs/LESSONS.md', () => {
  it.each(['lesson', 'words'])('is this one, as it would stand in the course: %s', (name) => {
    const text = texts[`./eleventh/${name}.ts`] ?? '';
    expect(text).toContain('firstPut');
    expect(guide).toContain(text.replaceAll("'../../../src/lessons/", "'../"));
  });

  it('asks what can be read from its run', () => {
    const reading = rehearse(firstPut);
    // Three were put, and none was taken: no cashier has run meanwhile.
    const kinds = [...reading.watched.trace.slice(0, reading.decided.position)].map(
      ({ kind }) => kind,
    );
    expect(kinds.filter((kind) => kind === 'put')).toHaveLength(3);
    expect(kinds).not.toContain('got');
    expect(answerOf(firstPut.question, reading)).toBe(3);
    expect(words.steps.firstPut.why(firstPut.facts(reading))).toContain('a line with 5 places');
  });

  it('sets a task that is done by its solution, and not by itself', () => {
    const isDone = (knobs: Readonly<Record<string, number>>): boolean => {
      const watched = livedStep(twoServed.scene, 30, { knobs });
      return twoServed.isDone(watched, watched.timeline.playheadAt(30));
    };
    expect(isDone(twoServed.solution.knobs)).toBe(true);
    expect(isDone({})).toBe(false);
  });
});
