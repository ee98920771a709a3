import { describe, expect, it } from 'vitest';
import { answerOf, isRight, lessons, openingOf, rehearse } from '../../src/lessons';
import type {
  Answer,
  Lesson,
  LessonWords,
  Predict,
  Question,
  Reading,
  Scene,
  Try,
  Watch,
} from '../../src/lessons';
import type { ScenarioInput } from '../../src/scenarios/scenario';
import { WatchedRun } from '../../src/store';
import { listingsOf } from '../scenarios/listingsOf';
import { scenarios } from '../scenarios/everyScenario';

interface Told {
  readonly lesson: Lesson;
  readonly words: LessonWords<Lesson>;
}

const course = Object.entries<Told>(lessons);

const steps = course.flatMap(([name, { lesson, words }]) =>
  Object.entries(lesson.steps).map(
    ([step, data]) => [`${name}/${step}`, data, words.steps[step]] as const,
  ),
);

type Words = LessonWords<Lesson>['steps'][string] | undefined;
type OfKind<S> = readonly (readonly [string, S, Words])[];

const tries = steps.filter(([, { kind }]) => kind === 'try') as OfKind<Try>;
const predictions = steps.filter(([, { kind }]) => kind === 'predict') as OfKind<Predict>;
const played = steps.filter(([, { kind }]) => kind !== 'try') as OfKind<Predict | Watch>;

/** Whatever else one could answer, as far as it can be counted. */
function wrongOnes(question: Question, reading: Reading, right: Answer): Answer[] {
  switch (question.kind) {
    case 'choose':
      return Object.keys(question.options).filter((name) => name !== right);
    case 'order':
      return [(right as readonly string[]).toReversed()];
    case 'number':
      return [question.min, question.max].filter(
        (value) => Math.abs(value - Number(right)) > question.tolerance,
      );
    case 'point':
      return question.candidates(reading).filter((name) => name !== right);
  }
}

const told = (text: string): void => {
  expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
  expect(text.split('`').length % 2).toBe(1);
  expect(text.trim().length).toBeGreaterThan(0);
};

/** Where `isDone` first holds, looked for every tenth of a second up to `until`; null if it never does. */
function doneAt(
  isDone: (
    watched: WatchedRun,
    playhead: { position: number; time: number },
    beside: WatchedRun | null,
  ) => boolean,
  scene: Scene,
  until: number,
): number | null {
  const opening = openingOf(scene);
  const watched = new WatchedRun(opening, scene.inputs);
  watched.advance(until);
  const { beside } = scene;
  const other =
    beside === undefined
      ? null
      : new WatchedRun(
          {
            ...opening,
            version: beside.version ?? opening.version,
            knobs: { ...opening.knobs, ...beside.knobs },
          },
          scene.inputs,
        );
  other?.advance(until);
  for (let tenths = 0; tenths <= until * 10; tenths++) {
    if (isDone(watched, watched.timeline.playheadAt(tenths / 10), other)) return tenths / 10;
  }
  return null;
}

describe('the course', () => {
  it('has lessons that fit into an hour of class each, with steps for the learner to answer and to try', () => {
    for (const [, { lesson }] of course) {
      expect(lesson.minutes).toBeGreaterThanOrEqual(5);
      expect(lesson.minutes).toBeLessThanOrEqual(20);
      const kinds = Object.values(lesson.steps).map(({ kind }) => kind);
      expect(kinds).toContain('predict');
      expect(kinds).toContain('try');
    }
  });
});

describe.each(steps)('%s', (_, step, words) => {
  const { scene } = step;
  const scenario = scenarios[scene.scenario];

  it('names only versions and knobs that its scenario has, within their bounds', () => {
    const wanted = [
      scene.knobs,
      scene.beside?.knobs,
      step.kind === 'try' ? step.solution.knobs : undefined,
    ];
    for (const knobs of wanted) {
      for (const [name, value] of Object.entries(knobs ?? {})) {
        const knob = scenario.knobs.find((each) => each.name === name);
        expect(knob).toBeDefined();
        expect(value).toBeGreaterThanOrEqual(knob?.min ?? Infinity);
        expect(value).toBeLessThanOrEqual(knob?.max ?? -Infinity);
      }
    }
    expect(scenario.versions).toContain(openingOf(scene).version);
  });

  it('has words for all that is shown', () => {
    expect(words).toBeDefined();
    if (words === undefined) return;
    told(words.title);
    told(words.scene);
    Object.values(words.teacher).forEach(told);
  });
});

describe.each(tries)('to try, %s', (_, step) => {
  const { scene } = step;
  const scenario = scenarios[scene.scenario];
  it('is not done by itself, and done by its solution, whether that is set at the opening or right after', () => {
    const { until, knobs = {}, inputs = [], ...opening } = step.solution;
    expect(doneAt(step.isDone, scene, until)).toBeNull();
    const solved = { ...scene, ...opening };
    const all = [...(scene.inputs ?? []), ...inputs].toSorted((a, b) => a.at - b.at);
    const opened = { ...solved, knobs: { ...scene.knobs, ...knobs }, inputs: all };
    expect(doneAt(step.isDone, opened, until)).not.toBeNull();
    const isMovable = (name: string): boolean =>
      scenario.knobs.find((knob) => knob.name === name)?.atOpening !== true;
    const moved = Object.entries(knobs).filter(([name]) => isMovable(name));
    const atOnce = moved.map(([name, value]): ScenarioInput => ({ at: 0, name, value }));
    const fixed = Object.fromEntries(Object.entries(knobs).filter(([name]) => !isMovable(name)));
    expect(
      doneAt(
        step.isDone,
        { ...solved, knobs: { ...scene.knobs, ...fixed }, inputs: [...atOnce, ...all] },
        until,
      ),
    ).not.toBeNull();
  });
});

describe.each(played)('to watch, %s', (_, step, words) => {
  const { scene } = step;
  const scenario = scenarios[scene.scenario];
  it('comes to its moments in time, one after the other', () => {
    const { asked, decided } = rehearse(step);
    expect(decided.position).toBeGreaterThan(asked.position);
    expect(decided.time).toBeGreaterThanOrEqual(asked.time);
    // Nobody waits for longer than a minute, whatever the speed.
    expect((decided.time - asked.time) / (step.speed ?? 1)).toBeLessThanOrEqual(60);
  });

  it('explains what was read from the run', () => {
    const facts = step.facts?.(rehearse(step)) ?? {};
    for (const value of Object.values(facts)) told(String(value));
    if (words !== undefined && 'why' in words) told(words.why(facts));
  });

  it('points at a line that stands once in its listing', () => {
    if (step.line === undefined) return;
    const text = listingsOf(scenario)[openingOf(scene).version] ?? '';
    const found = text.split('\n').filter((line) => line.split('#')[0]?.trim() === step.line);
    expect(found).toHaveLength(1);
  });
});

describe.each(predictions)('to predict, %s', (_, step, words) => {
  const { question } = step;

  it('has one true answer, and takes no other for it', () => {
    const reading = rehearse(step);
    const right = answerOf(question, reading);
    expect(isRight(question, right, right)).toBe(true);
    const wrong = wrongOnes(question, reading, right);
    expect(wrong.length).toBeGreaterThan(0);
    for (const answer of wrong) expect(isRight(question, answer, right)).toBe(false);
    if (question.kind === 'number') {
      expect(Number(right)).toBeGreaterThanOrEqual(question.min);
      expect(Number(right)).toBeLessThanOrEqual(question.max);
    }
    if (question.kind === 'point') expect(question.candidates(reading)).toContain(right);
  });

  it('has words for its options', () => {
    if (words === undefined || !('options' in words)) throw new Error('no options');
    const names =
      question.kind === 'choose'
        ? Object.keys(question.options)
        : question.kind === 'order'
          ? Object.keys(question.events)
          : [];
    const options: Readonly<Record<string, string>> = words.options;
    expect(Object.keys(options).toSorted()).toEqual(names.toSorted());
    Object.values(options).forEach(told);
    told(words.question);
    expect(question.kind === 'number').toBe(words.unit !== undefined);
  });
});
