import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { viewer } from '../../../src/store';
import { logOf } from '../../../src/store/folds/logOf';
import { logLine } from '../../../src/timeline';
import { prefer } from '../../../src/ui/preferences';
import { presentPanels, stopPresenting, usePresenting } from '../../../src/ui/present/presenting';
import { recordDone } from '../../../src/ui/progress/progress';
import { words as pageWords } from '../../../src/words';
import { sceneWords } from '../../../src/words/scenes';
import { logs } from '../../../src/words/log';
import { present as words } from '../../../src/words/present';
import { LivePage } from '../lessons/livePage';

let page: LivePage;
let user: UserEvent;

beforeEach(() => {
  page = new LivePage();
  // jsdom has no layout to find anything in.
  document.elementFromPoint = () => null;
});

afterEach(() => {
  act(stopPresenting);
  page.close();
});

const bar = () => screen.findByRole('region', { name: words.label }, { timeout: 10_000 });
const caption = async (): Promise<string> =>
  (await bar()).querySelector('.beat-caption')?.textContent ?? '';
const header = (): Element | null => document.querySelector('.header');
/** A browser's full screen, which is given and taken when the test says so. It is there until the test's end. */
class FakeFullScreen {
  element: Element | null = null;
  isAsked = false;
  #give: () => void = () => {};

  constructor() {
    const root = document.documentElement;
    Object.defineProperty(document, 'fullscreenElement', {
      configurable: true,
      get: () => this.element,
    });
    root.requestFullscreen = () => {
      this.isAsked = true;
      return new Promise((resolve) => {
        this.#give = resolve;
      });
    };
    document.exitFullscreen = () => {
      this.element = null;
      return Promise.resolve();
    };
    // jsdom has none of them.
    onTestFinished(() => {
      for (const name of ['fullscreenElement', 'exitFullscreen'])
        Reflect.deleteProperty(document, name);
      Reflect.deleteProperty(root, 'requestFullscreen');
    });
  }

  /** The screen is given, as it was asked for. */
  settle(): void {
    this.isAsked = false;
    this.tell(document.documentElement);
    this.#give();
  }

  tell(element: Element | null): void {
    this.element = element;
    document.dispatchEvent(new Event('fullscreenchange'));
  }
}

const isOn = (): boolean => usePresenting.getState().isOn;

async function presentAt(address: string): Promise<void> {
  user = page.open(address);
  await user.keyboard('p');
  await bar();
}

describe('presenting', () => {
  test('gives the screen to the stage with P, and all is back with Esc', async () => {
    await presentAt('');
    expect(header()).toBeNull();
    expect(screen.getByRole('region', { name: sceneWords('supermarket').stage })).toBeTruthy();
    expect(screen.getByRole('region', { name: pageWords.transport.label })).toBeTruthy();
    expect(screen.queryByRole('region', { name: pageWords.page.settings.label })).toBeNull();
    expect(document.documentElement.dataset['presented']).toBe('');
    await user.keyboard('{Escape}');
    expect(header()).not.toBeNull();
    expect(document.documentElement.dataset['presented']).toBeUndefined();
  });

  test('is begun and left by buttons as well', async () => {
    user = page.open('');
    await user.click(screen.getByRole('button', { name: /^Present/ }));
    await user.click(within(await bar()).getByRole('button', { name: words.leaveHint }));
    expect(header()).not.toBeNull();
  });

  test('ends where full screen is left by whatever means, but not by the late news of having been left before', async () => {
    const screens = new FakeFullScreen();
    await presentAt('');
    act(() => screens.settle());
    expect(screens.element).not.toBeNull();
    await user.keyboard('{Escape}');
    await user.keyboard('p');
    // The browser says only now that the screen was given back, and has not given it anew.
    act(() => screens.tell(null));
    expect(isOn()).toBe(true);
    await waitFor(() => expect(screens.isAsked).toBe(true));
    act(() => screens.settle());
    await act(() => Promise.resolve());
    expect(isOn()).toBe(true);
    act(() => screens.tell(null));
    expect(isOn()).toBe(false);
    expect(header()).not.toBeNull();
  });

  test('has one panel at will, and none at first', async () => {
    await presentAt('');
    const choice = screen.getByRole('combobox', { name: words.panel });
    expect(document.querySelector('.presented-panel')).toBeNull();
    // Only a lesson has a card.
    expect(within(choice).getAllByRole('option').length).toBe(presentPanels.length - 1);
    await user.selectOptions(choice, words.panels.code);
    expect(await screen.findByRole('region', { name: pageWords.code.label })).toBeTruthy();
    await user.selectOptions(choice, words.panels.settings);
    expect(await screen.findByRole('region', { name: pageWords.page.settings.label })).toBeTruthy();
    expect(screen.queryByRole('region', { name: pageWords.code.label })).toBeNull();
  });

  test('shows nothing at all with the key for a black screen, until a key is pressed that shows something', async () => {
    await presentAt('');
    const isBlack = (): boolean => screen.queryByRole('button', { name: words.light }) !== null;
    await user.keyboard('.');
    expect(isBlack()).toBe(true);
    await user.keyboard('b');
    expect(isBlack()).toBe(false);
    await user.keyboard('b');
    await user.keyboard('{Escape}');
    expect([isBlack(), isOn()]).toEqual([false, true]);
    await user.keyboard('b');
    await user.keyboard('{PageDown}');
    expect(isBlack()).toBe(false);
  });

  test('leaves keys with a character to who switched them off', async () => {
    await presentAt('');
    act(() => prefer({ singleKeys: false }));
    await user.keyboard('b');
    expect(usePresenting.getState().isBlack).toBe(false);
    act(() => prefer({ singleKeys: true }));
  });

  test('points as long as D is held, and by the button until it is pressed again', async () => {
    await presentAt('');
    const light = (): Element | null => document.querySelector('.spotlight');
    await user.keyboard('{d>}');
    page.pass(0.1);
    expect(light()).not.toBeNull();
    await user.keyboard('{/d}');
    expect(light()).toBeNull();
    const button = screen.getByRole('button', { name: words.pointerHint });
    await user.click(button);
    page.pass(0.1);
    expect(light()).not.toBeNull();
    await user.click(button);
    expect(light()).toBeNull();
  });

  test('points where a finger rests on the stage, and not where it scrolls', async () => {
    await presentAt('');
    const stage = document.querySelector('.stage-place') as HTMLElement;
    const touch = { pointerType: 'touch', bubbles: true };
    const isPointing = (): boolean => usePresenting.getState().isPointing;
    fireEvent.pointerDown(stage, { ...touch, clientX: 50, clientY: 50 });
    fireEvent.pointerMove(stage, { ...touch, clientX: 50, clientY: 90 });
    await new Promise((resolve) => {
      setTimeout(resolve, 600);
    });
    expect(isPointing()).toBe(false);
    fireEvent.pointerUp(stage, touch);
    fireEvent.pointerDown(stage, { ...touch, clientX: 50, clientY: 50 });
    await waitFor(() => expect(isPointing()).toBe(true));
    fireEvent.pointerUp(stage, touch);
    expect(isPointing()).toBe(false);
  });
});

describe('the next beat', () => {
  const now = (): number => viewer.getState().position;
  /** What the log says of the last event before the playhead that has a sentence. */
  const lastSaid = (): string => {
    const { watched, position } = viewer.getState();
    const { timeline, tasks } = watched;
    const log = logOf(watched);
    return logs.supermarket.sentence(
      logLine(log, log.rowBefore(position), timeline, tasks).sentence,
    );
  };

  test('is played to, stopped at and told; pressed once more on the way, it is there', async () => {
    await presentAt('');
    await user.keyboard('{PageDown}');
    expect(viewer.getState().playing).toBe(true);
    page.pass(1);
    expect(viewer.getState().playing).toBe(false);
    const first = now();
    expect(await caption()).toBe(
      'the line is empty: cashier 0 waits in get() on line 26 (and 2 more likewise)',
    );
    await user.keyboard('{PageDown}{PageDown}');
    page.pass(0.1);
    expect(now()).toBeGreaterThan(first);
    expect(viewer.getState().playing).toBe(false);
    expect(await caption()).toBe(lastSaid());
    await user.keyboard('{PageUp}');
    page.pass(0.1);
    expect(now()).toBe(first);
    await user.keyboard('{PageUp}');
    expect(now()).toBe(viewer.getState().watched.steps.opening);
  });
});

describe('answers', () => {
  const place = 'lessons/lineAndTills/inWhichOrder';
  const isTold = (): boolean => document.querySelector('.lesson-result') !== null;
  const isDone = (): boolean => document.querySelector('.lesson-tick') !== null;

  beforeEach(() => {
    prefer({ showAnswers: true });
    recordDone('lineAndTills/inWhichOrder', true);
    recordDone('mistakes/workerDies', true);
  });

  test('of a lesson are hidden, whatever this computer knows, until the presenter tells them', async () => {
    user = page.open(`#${place}`);
    await screen.findByText('First in, first out', {}, { timeout: 10_000 });
    expect([isTold(), isDone()]).toEqual([true, true]);
    await user.keyboard('p');
    await bar();
    expect([isTold(), isDone()]).toEqual([false, false]);
    await user.keyboard('{PageDown}');
    expect(viewer.getState().playing).toBe(true);
    await user.keyboard('{PageDown}');
    page.pass(0.1);
    expect(viewer.getState().playing).toBe(false);
    expect(isTold()).toBe(false);
    await user.keyboard('{PageDown}');
    expect(isTold()).toBe(true);
    await user.keyboard('{PageUp}');
    expect(isTold()).toBe(false);
    await user.click(screen.getByRole('button', { name: words.reveal }));
    expect(isTold()).toBe(true);
    await user.keyboard('{PageDown}');
    expect(location.hash).toBe('#lessons/lineAndTills/whoIsServedFirst');
    await user.keyboard('{Escape}');
    expect(isTold()).toBe(true);
  });

  test('of a mistake are hidden until its run is over and the presenter tells them', async () => {
    user = page.open('#mistakes/workerDies');
    await screen.findByRole('heading', { level: 2 }, { timeout: 10_000 });
    const isAnswered = (): boolean =>
      document.querySelector('.question-verdict.is-answered') !== null;
    expect(isAnswered()).toBe(true);
    await user.keyboard('p');
    await bar();
    expect(isAnswered()).toBe(false);
    await user.keyboard('{PageDown}');
    page.pass(0.5);
    await user.keyboard('{PageDown}');
    page.pass(0.5);
    expect(isAnswered()).toBe(false);
    await user.keyboard('{PageDown}');
    expect(isAnswered()).toBe(true);
  });
});
