import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Later } from '../../src/ui/Later';
import { beginOpening, isOpening, whenOpen } from '../../src/ui/opening';

/** Paints a frame, and does what comes after it. */
const paint = (): void => {
  act(() => {
    vi.advanceTimersToNextFrame();
    vi.advanceTimersByTime(1);
  });
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout'] });
});

afterEach(() => {
  cleanup();
  while (isOpening()) paint();
  vi.useRealTimers();
});

const later = (text: string) => <Later place={<i>{`place of ${text}`}</i>}>{text}</Later>;

const shown = (): string => document.body.textContent ?? '';

test('once the page is open nothing is drawn later', () => {
  render(later('the charts'));
  expect(shown()).toBe('the charts');
});

test('while it opens, one thing after the other is drawn, each in a frame of its own', () => {
  beginOpening();
  render([later('a'), later('b'), later('c')].map((each, at) => <p key={`p${at}`}>{each}</p>));
  const seen = [shown()];
  for (let n = 0; n < 5; n++) {
    paint();
    seen.push(shown());
  }
  const [a, b, c] = ['place of a', 'place of b', 'place of c'];
  expect(seen).toEqual([a + b + c, a + b + c, `a${b}${c}`, `ab${c}`, 'abc', 'abc']);
  expect(isOpening()).toBe(false);
});

test('what is left before its turn is not drawn, and holds nothing up', () => {
  beginOpening();
  const { unmount } = render(later('gone'));
  render(later('here'));
  unmount();
  paint();
  paint();
  expect(screen.getByText('here')).toBeTruthy();
});

test('what waits for all of it to be drawn comes last, and at once when it is', () => {
  const done: string[] = [];
  beginOpening();
  render(later('a'));
  whenOpen(() => done.push(shown()));
  for (let n = 0; n < 3; n++) {
    paint();
  }
  expect(done).toEqual(['a']);
  whenOpen(() => done.push('at once'));
  expect(done).toEqual(['a', 'at once']);
});
