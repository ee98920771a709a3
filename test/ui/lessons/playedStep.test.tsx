import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Question } from '../../../src/lessons';
import { viewer } from '../../../src/store';
import { PlayedStep } from '../../../src/ui/lessons/PlayedStep';
import { prefer } from '../../../src/ui/preferences';
import { useProgress } from '../../../src/ui/progress/progress';
import { LivePage } from './livePage';
import {
  around,
  choose,
  decisive,
  howMany,
  order,
  point,
  predict,
  predictWords,
  watch,
  watchWords,
} from './someSteps';

let page: LivePage;
let user: UserEvent;

beforeEach(() => {
  page = new LivePage();
});

afterEach(() => page.close());

const show = (question: Question): void => {
  user = page.show(<PlayedStep step={predict(question)} words={predictWords} around={around} />);
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const done = () => useProgress.getState().steps['some/step'];
const playhead = () => {
  const { position, time, playing } = viewer.getState();
  return { position, time, playing };
};
const there = { position: decisive.position, time: decisive.time, playing: false };
const isTold = (): boolean => screen.queryByText('This is why.') !== null;

describe('a step to watch', () => {
  beforeEach(() => {
    user = page.show(<PlayedStep step={watch} words={watchWords} around={around} />);
  });

  test('stands where it begins, and says nothing of why', () => {
    expect(playhead()).toMatchObject({ time: 3, playing: false });
    expect(isTold()).toBe(false);
    expect(done()).toBeUndefined();
  });

  test('plays to exactly the event that decides, stops there, and says why', async () => {
    await user.click(button('Watch'));
    page.pass(0.1);
    expect(playhead().playing).toBe(true);
    expect(isTold()).toBe(false);
    page.pass(decisive.time);
    expect(playhead()).toEqual(there);
    expect(isTold()).toBe(true);
    expect(screen.getByText('line.task_done()', { selector: '.lesson-line code' })).toBeTruthy();
    expect(done()).toEqual({ done: true });
    page.pass(1);
    expect(playhead()).toEqual(there);
  });

  test('stops there at any speed', async () => {
    act(() => viewer.getState().setSpeed(100));
    await user.click(button('Watch'));
    page.pass(0.5);
    expect(playhead()).toEqual(there);
  });

  test('is seen again from where it begins, and what was told stays', async () => {
    await user.click(button('Watch'));
    page.pass(decisive.time);
    await user.click(button('Play it again'));
    expect(playhead()).toMatchObject({ time: 3, playing: true });
    expect(isTold()).toBe(true);
    page.pass(decisive.time);
    expect(playhead()).toEqual(there);
  });

  test('can be played on from there', async () => {
    await user.click(button('Watch'));
    page.pass(decisive.time);
    act(() => viewer.getState().play());
    page.pass(1);
    expect(viewer.getState().time).toBeGreaterThan(decisive.time + 0.8);
  });
});

describe('a question', () => {
  test('has to be answered before one watches, and is closed while one does', async () => {
    show(choose);
    expect(button('Watch').hasAttribute('disabled')).toBe(true);
    expect(screen.getByText('Answer first, then watch.')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Late' }));
    await user.click(button('Watch'));
    page.pass(0.1);
    expect(screen.getByRole('radio', { name: 'Late' }).matches(':disabled')).toBe(true);
    expect(isTold()).toBe(false);
  });

  test('says that a right answer is right, once the run has come there', async () => {
    show(choose);
    await user.click(screen.getByRole('radio', { name: 'In get()' }));
    await user.click(button('Watch'));
    page.pass(decisive.time);
    expect(playhead()).toEqual(there);
    expect(screen.getByText('Right.')).toBeTruthy();
    expect(isTold()).toBe(true);
    expect(screen.getByRole('radio', { name: /comes true\s*your answer/ })).toBeTruthy();
    expect(done()).toEqual({ done: true, right: true });
  });

  test('says of a wrong answer what happens instead', async () => {
    show(choose);
    await user.click(screen.getByRole('radio', { name: 'Early' }));
    await user.click(button('Watch'));
    page.pass(decisive.time);
    const verdict = screen.getByText(/Not this time. What happens:/).parentElement;
    expect(verdict?.textContent).toContain('In get()');
    expect(screen.getByRole('radio', { name: /Early\s*does not\s*your answer/ })).toBeTruthy();
    expect(screen.getByRole('radio', { name: /In get\(\)\s*comes true/ })).toBeTruthy();
    expect(done()).toEqual({ done: true, right: false });
  });

  test('is asked again when one likes, and only the first answer counts', async () => {
    show(choose);
    await user.click(screen.getByRole('radio', { name: 'Early' }));
    await user.click(button('Watch'));
    page.pass(decisive.time);
    await user.click(button('Answer again'));
    expect(isTold()).toBe(false);
    expect(playhead()).toMatchObject({ time: 3, playing: false });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Early' }).checked).toBe(false);
    await user.click(screen.getByRole('radio', { name: 'In get()' }));
    await user.click(button('Watch'));
    page.pass(decisive.time);
    expect(screen.getByText('Right.')).toBeTruthy();
    expect(done()).toEqual({ done: true, right: false });
  });

  test('that has an answer is watched with the play button as well', async () => {
    show(choose);
    await user.click(screen.getByRole('radio', { name: 'In get()' }));
    await user.click(button(/^Play/));
    page.pass(decisive.time);
    expect(playhead()).toEqual(there);
    expect(screen.getByText('Right.')).toBeTruthy();
  });

  test('tells nothing to those who play without an answer, and can be answered after', async () => {
    show(choose);
    await user.click(button(/^Play/));
    page.pass(decisive.time);
    expect(playhead()).toEqual(there);
    expect(isTold()).toBe(false);
    expect(done()).toBeUndefined();
    expect(screen.getByRole('radio', { name: 'Early' }).matches(':disabled')).toBe(false);
  });

  test('is answered at once if a teacher wants that, and counts for nobody as right', async () => {
    prefer({ showAnswers: true });
    show(choose);
    expect(isTold()).toBe(true);
    expect(screen.getByText('What happens:').parentElement?.textContent).toContain('In get()');
    expect(screen.queryByText('Right.')).toBeNull();
    expect(done()).toBeUndefined();
    await user.click(screen.getByRole('radio', { name: /In get/ }));
    await user.click(button('Watch'));
    page.pass(decisive.time);
    expect(playhead()).toEqual(there);
    expect(done()).toEqual({ done: true });
  });

  test('is about its own run: who changes that is told so, and sets it again', async () => {
    show(choose);
    act(() => viewer.getState().setKnob('cashiers', 5));
    expect(screen.getByText(/You have changed the run/)).toBeTruthy();
    await user.click(button('Set the scene again'));
    expect(screen.queryByText(/You have changed the run/)).toBeNull();
    expect(playhead()).toMatchObject({ time: 3, playing: false });
    expect(viewer.getState().now['cashiers']).toBe(3);
  });

  test('stops at the same event when one has gone back before', async () => {
    show(choose);
    await user.click(screen.getByRole('radio', { name: 'In get()' }));
    act(() => viewer.getState().seek(0.5));
    act(() => viewer.getState().play());
    page.pass(decisive.time);
    expect(playhead()).toEqual(there);
  });
});

describe('one of several', () => {
  test('is chosen by keys', async () => {
    show(choose);
    screen.getByRole('radio', { name: 'Early' }).focus();
    await user.keyboard(' ');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Early' }).checked).toBe(true);
    await user.tab();
    expect(document.activeElement).toBe(button('Watch'));
  });
});

describe('an order', () => {
  const rows = (): (string | null)[] =>
    Array.from(document.querySelectorAll('.lesson-row-text'), ({ textContent }) => textContent);

  test('does not begin as the right one', () => {
    show(order);
    expect(rows()).toEqual(['Ant', 'Yak', 'Zebra']);
  });

  test('is put right with the buttons of its rows, and each move is said', async () => {
    show(order);
    button('Up: Zebra').focus();
    await user.keyboard('{Enter}');
    expect(rows()).toEqual(['Ant', 'Zebra', 'Yak']);
    expect(screen.getByText('Zebra: now 2 of 3')).toBeTruthy();
    expect(document.activeElement).toBe(button('Up: Zebra'));
    await user.keyboard('{Enter}');
    // At the top it stays, and so does the focus.
    await user.keyboard('{Enter}');
    expect(rows()).toEqual(['Zebra', 'Ant', 'Yak']);
    expect(document.activeElement).toBe(button('Up: Zebra'));
    await user.click(button('Down: Ant'));
    expect(rows()).toEqual(['Zebra', 'Yak', 'Ant']);
    await user.click(button('Watch'));
    page.pass(decisive.time);
    expect(screen.getByText('Right.')).toBeTruthy();
    expect(done()).toEqual({ done: true, right: true });
  });

  test('that is wrong is followed by the order in which they come', async () => {
    show(order);
    await user.click(button('Watch'));
    page.pass(decisive.time);
    const verdict = screen.getByText(/Not this time/).parentElement as HTMLElement;
    const told = within(verdict).getAllByRole('listitem');
    expect(told.map(({ textContent }) => textContent)).toEqual(['Zebra', 'Yak', 'Ant']);
    expect(done()).toEqual({ done: true, right: false });
  });
});

describe('a number', () => {
  const field = () =>
    screen.getByRole<HTMLInputElement>('textbox', { name: 'Your number, exact value' });
  const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Your number' });
  const type = async (value: string): Promise<void> => {
    await user.clear(field());
    await user.type(field(), `${value}{Enter}`);
  };

  test('is right within its tolerance, and is read out with its unit', async () => {
    show(howMany);
    await type('4.5');
    expect(slider().value).toBe('4.5');
    expect(slider().getAttribute('aria-valuetext')).toBe('4.5 pieces');
    await user.click(button('Watch'));
    page.pass(decisive.time);
    expect(screen.getByText('Right.').parentElement?.textContent).toContain('4.2 pieces');
  });

  test('is wrong beyond it', async () => {
    show(howMany);
    await type('5');
    await user.click(button('Watch'));
    page.pass(decisive.time);
    const verdict = screen.getByText(/Not this time/).parentElement;
    expect(verdict?.textContent).toContain('4.2 pieces');
    expect(done()).toEqual({ done: true, right: false });
  });

  test.each([
    [
      '11',
      'Your number goes from 0 pieces to 10 pieces, so 11 is out of range. It stays as it was.',
    ],
    [
      'many',
      'Your number goes from 0 pieces to 10 pieces, and “many” is no number. It stays as it was.',
    ],
    ['2.3', 'Your number goes in steps of 0.5, so 2.3 lies between two. It stays as it was.'],
  ])('is refused with a sentence if it is %s, and stays as it was', async (typed, says) => {
    show(howMany);
    await type('2');
    await type(typed);
    expect(screen.getByText(says)).toBeTruthy();
    expect(slider().value).toBe('2');
  });
});

describe('who is next', () => {
  test('is chosen from a list by keys, and shown on the stage', async () => {
    show(point);
    button('cashier 1').focus();
    expect(viewer.getState().pointed).toBe('cashier 1');
    await user.keyboard('{Enter}');
    expect(button('cashier 1').getAttribute('aria-pressed')).toBe('true');
  });

  test('is chosen by a click on the stage, whatever the pointer hovers', async () => {
    show(point);
    const stage = document.querySelector('.stage-place') as HTMLElement;
    // Stands for a till, which needs a layout to be drawn.
    const till = document.createElement('div');
    till.dataset['task'] = 'cashier 2';
    stage.append(till);
    await act(async () => {
      till.click();
      await Promise.resolve();
    });
    expect(button('cashier 2').getAttribute('aria-pressed')).toBe('true');
    stage.click();
    expect(button('cashier 2').getAttribute('aria-pressed')).toBe('true');
    till.remove();
  });

  test('is told by name', async () => {
    show(point);
    const others = ['cashier 0', 'cashier 1', 'cashier 2'].filter(
      (name) => name !== decisive.cashier,
    );
    await user.click(button(others[0] as string));
    await user.click(button('Watch'));
    page.pass(decisive.time);
    const verdict = screen.getByText(/Not this time/).parentElement;
    expect(verdict?.textContent).toContain(decisive.cashier);
    await waitFor(() => expect(done()).toEqual({ done: true, right: false }));
  });
});
