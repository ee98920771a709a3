import { act, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Try } from '../../../src/lessons';
import { viewer } from '../../../src/store';
import { TryStep } from '../../../src/ui/lessons/TryStep';
import type { WordsOf } from '../../../src/ui/lessons/wordsOf';
import { prefer } from '../../../src/ui/preferences';
import { useProgress } from '../../../src/ui/progress/progress';
import { LivePage } from './livePage';
import { around } from './someSteps';

/** Five cashiers at once, at 2 s or later. */
const step: Try = {
  kind: 'try',
  scene: { scenario: 'supermarket', knobs: { cashiers: 2 } },
  speed: 2,
  isDone: ({ timeline }, { time, position }) =>
    time >= 2 && (timeline.at(position).knobs.get('cashiers') ?? 0) >= 5,
  solution: { knobs: { cashiers: 5 }, until: 2 },
};

const words: WordsOf<Try> = {
  title: 'A title',
  scene: 'A scene.',
  task: 'Let five work.',
  hint: 'There is a slider.',
  done: 'Five work.',
  teacher: { ask: '', theySay: '', showNext: '' },
};

let page: LivePage;
let user: UserEvent;

const show = (): void => {
  user = page.show(<TryStep step={step} words={words} around={around} />);
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const cashiers = () => viewer.getState().now['cashiers'];
const done = () => useProgress.getState().steps['some/step'];

beforeEach(() => {
  page = new LivePage();
});

afterEach(() => page.close());

describe('a step to try', () => {
  test('opens with its scene, at its speed, and is not done', () => {
    show();
    expect(cashiers()).toBe(2);
    expect(viewer.getState()).toMatchObject({ time: 0, playing: false, speed: 2 });
    expect(screen.getByText(/Not done yet/)).toBeTruthy();
    expect(screen.queryByText('Five work.')).toBeNull();
  });

  test('is noticed when it is done, not before, and counts', async () => {
    show();
    act(() => viewer.getState().setKnob('cashiers', 5));
    await user.click(button(/^Play/));
    page.pass(0.9);
    expect(screen.queryByText('Five work.')).toBeNull();
    expect(done()).toBeUndefined();
    page.pass(0.3);
    expect(screen.getByText('Five work.')).toBeTruthy();
    expect(done()).toEqual({ done: true });
  });

  test('is noticed at any speed, though it does not last', async () => {
    const brief: Try = { ...step, isDone: (_, { time }) => time >= 2 && time < 2.15 };
    user = page.show(<TryStep step={brief} words={words} around={around} />);
    act(() => viewer.getState().setSpeed(100));
    await user.click(button(/^Play/));
    page.pass(0.2);
    expect(viewer.getState().time).toBeGreaterThan(10);
    expect(screen.getByText('Five work.')).toBeTruthy();
  });

  test('stays done when one goes back, and can be done again from the start', async () => {
    show();
    act(() => viewer.getState().setKnob('cashiers', 5));
    act(() => viewer.getState().liveTo(3));
    act(() => viewer.getState().seek(0));
    expect(screen.getByText('Five work.')).toBeTruthy();
    await user.click(button('Set the scene again'));
    expect(cashiers()).toBe(2);
    expect(viewer.getState().time).toBe(0);
  });

  test('gives its hint to those who ask for it', async () => {
    show();
    expect(screen.queryByText('There is a slider.')).toBeNull();
    await user.click(button('Show a hint'));
    expect(screen.getByText('There is a slider.')).toBeTruthy();
  });

  test('shows one way where a teacher has all answers shown, and nowhere else', async () => {
    show();
    expect(screen.queryByRole('button', { name: 'Show one way' })).toBeNull();
    act(() => prefer({ showAnswers: true }));
    await user.click(button('Show one way'));
    expect(cashiers()).toBe(5);
    expect(screen.getByText(/This is one way/)).toBeTruthy();
    page.pass(1.5);
    expect(screen.getByText('Five work.')).toBeTruthy();
  });
});
