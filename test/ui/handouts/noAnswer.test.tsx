import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  answerOf,
  type Lesson,
  lessons,
  type LessonWords,
  type Predict,
  type Question,
  rehearse,
} from '../../../src/lessons';
import { AnswerRoom } from '../../../src/ui/handouts/AnswerRoom';
import { HandoutStep } from '../../../src/ui/handouts/HandoutStep';
import { rehearsalOf } from '../../../src/ui/handouts/useRehearsals';
import type { WordsOf } from '../../../src/ui/lessons/wordsOf';
import { choose, howMany, order, point, predict, predictWords } from '../lessons/someSteps';

interface Told {
  readonly lesson: Lesson;
  readonly words: LessonWords<Lesson>;
}

const predictions = Object.entries<Told>(lessons).flatMap(([name, { lesson, words }]) =>
  Object.entries(lesson.steps).flatMap(([step, data]) =>
    data.kind === 'predict'
      ? [[`${name}/${step}`, data, words.steps[step] as WordsOf<Predict>] as const]
      : [],
  ),
);

const plain = (text: string): string => text.replaceAll('`', '');

const textsOf = (selector: string): string[] =>
  Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent.trim());

afterEach(cleanup);

describe.each(predictions)('the hand-out of %s', (place, step, words) => {
  const reading = rehearse(step);
  const answer = answerOf(step.question, reading);
  const draw = (hasAnswers: boolean): void => {
    render(
      <HandoutStep
        step={step}
        words={words}
        rehearsal={rehearsalOf(step)}
        at={1}
        place={place}
        hasAnswers={hasAnswers}
      />,
    );
  };

  it('leaves out the reason, and what comes true is told in no other way than the rest', () => {
    draw(false);
    expect(document.body.textContent).not.toContain(plain(words.why(step.facts?.(reading) ?? {})));
    expect(document.querySelector('[data-right], .sheet-answer, .sheet-why')).toBeNull();
    // One picture of each run, of where it is asked.
    const captions = textsOf('figcaption');
    expect(captions.filter((caption) => !caption.includes('when it is asked'))).toEqual([]);
    const boxes = document.querySelectorAll('.sheet-box');
    expect(new Set(Array.from(boxes, ({ outerHTML }) => outerHTML)).size).toBeLessThan(2);
    if (step.question.kind === 'order') {
      const options: Readonly<Record<string, string>> = words.options;
      const right = (answer as readonly string[]).map((name) => plain(options[name] ?? name));
      const printed = textsOf('.sheet-boxes li');
      expect(printed).not.toEqual(right);
      expect(printed.toSorted()).toEqual(right.toSorted());
    }
  });

  it('has the reason on the sheet with the answers, with what was read from the run', () => {
    draw(true);
    expect(document.body.textContent).toContain(plain(words.why(step.facts?.(reading) ?? {})));
    expect(textsOf('.sheet-answer')).toHaveLength(1);
    expect(document.querySelector('.sheet-boxes, .sheet-ring, .sheet-gap')).toBeNull();
  });
});

describe('room to answer', () => {
  const options: Readonly<Record<string, string>> = predictWords.options;
  const called = (name: string): string => plain(options[name] ?? '');
  const draw = (question: Question): void => {
    const step = predict(question);
    const reading = rehearse(step);
    render(
      <AnswerRoom
        question={question}
        words={predictWords}
        reading={reading}
        answer={answerOf(question, reading)}
      />,
    );
  };

  it('is a box for each option of which one is true', () => {
    draw(choose);
    expect(textsOf('.sheet-boxes li')).toEqual(['early', 'soon', 'late'].map(called));
  });

  it('is a box for the number of each that is to be ordered', () => {
    draw(order);
    expect(textsOf('.sheet-boxes li').toSorted()).toEqual(
      ['first', 'second', 'third'].map(called).toSorted(),
    );
    expect(textsOf('.sheet-boxes li')).not.toEqual(['first', 'second', 'third'].map(called));
  });

  it('is a gap for a number, with its bounds', () => {
    draw(howMany);
    expect(document.body.textContent).toContain('from 0');
    expect(document.querySelectorAll('.sheet-gap')).toHaveLength(1);
  });

  it('is everybody who may be ringed, and a gap for a name where they are many', () => {
    draw(point);
    expect(textsOf('.sheet-ring li')).toEqual(['cashier 0', 'cashier 1', 'cashier 2']);
    cleanup();
    const many = Array.from({ length: 13 }, (_, at) => `job ${at}`);
    draw({ kind: 'point', candidates: () => many, who: () => 'job 4' });
    expect(document.querySelectorAll('.sheet-gap')).toHaveLength(1);
    expect(document.body.textContent).not.toContain('job 4');
  });
});
