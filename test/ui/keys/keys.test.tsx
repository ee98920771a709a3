import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { viewer } from '../../../src/store';
import { startKeys } from '../../../src/ui/keys/startKeys';
import { closeSheet, useSheet } from '../../../src/ui/keys/sheet';
import { prefer } from '../../../src/ui/preferences';
import { freshViewer, liveUpTo } from '../freshViewer';

/** Presses a key where the focus is; returns whether the browser was left to do what it does with it. */
const press = (key: string, more: KeyboardEventInit = {}): boolean =>
  fireEvent.keyDown(document.activeElement ?? document.body, {
    key,
    code: key === ' ' ? 'Space' : '',
    ...more,
  });

describe('the keys', () => {
  let end: () => void;

  beforeEach(() => {
    freshViewer();
    prefer({ singleKeys: true, stepUnit: 'callback' });
    closeSheet();
    end = startKeys();
  });

  afterEach(() => {
    end();
    cleanup();
    prefer({ singleKeys: true, stepUnit: 'callback' });
  });

  it('space plays and pauses, once however long it is held down', () => {
    expect(press(' ')).toBe(false);
    expect(viewer.getState().playing).toBe(true);
    press(' ', { repeat: true });
    expect(viewer.getState().playing).toBe(true);
    press(' ');
    expect(viewer.getState().playing).toBe(false);
  });

  it('← and → go a virtual second back and on', () => {
    liveUpTo(4);
    press('ArrowLeft');
    expect(viewer.getState().time).toBeCloseTo(3, 9);
    press('ArrowLeft', { repeat: true });
    expect(viewer.getState().time).toBeCloseTo(2, 9);
    press('ArrowRight');
    expect(viewer.getState().time).toBeCloseTo(3, 9);
  });

  it('← goes no further than opening time', () => {
    liveUpTo(0.5);
    press('ArrowLeft');
    expect(viewer.getState().time).toBe(0);
  });

  it('Shift with ← and → goes by an iteration of the loop', () => {
    liveUpTo(2);
    const iteration = (): number => {
      const { watched, position } = viewer.getState();
      return [...watched.trace.slice(0, position)].filter(({ kind }) => kind === 'iteration')
        .length;
    };
    press('ArrowLeft', { shiftKey: true });
    const before = iteration();
    press('ArrowLeft', { shiftKey: true });
    expect(iteration()).toBe(before - 1);
    press('ArrowRight', { shiftKey: true });
    expect(iteration()).toBe(before);
  });

  it(', and . go a single step of the chosen size, and pause', () => {
    liveUpTo(2);
    act(() => viewer.getState().seek(1));
    const { watched, position } = viewer.getState();
    act(() => viewer.getState().play());
    press('.');
    expect(viewer.getState().position).toBe(watched.steps.after('callback', position));
    expect(viewer.getState().playing).toBe(false);
    prefer({ stepUnit: 'instant' });
    const from = viewer.getState().position;
    press(',');
    expect(viewer.getState().position).toBe(watched.steps.before('instant', from));
    press('.');
    expect(viewer.getState().position).toBe(
      watched.steps.after('instant', watched.steps.before('instant', from)),
    );
  });

  it('0 to 9 go to so many tenths of what was lived', () => {
    liveUpTo(4);
    const { reach } = viewer.getState();
    for (const tenth of [9, 0, 5, 1, 2, 3, 4, 6, 7, 8]) {
      press(String(tenth));
      expect(viewer.getState().time).toBeCloseTo((reach * tenth) / 10, 9);
    }
  });

  it('0 to 9 do so where one types them with Shift, as in France', () => {
    liveUpTo(4);
    press('5', { shiftKey: true, code: 'Digit5' });
    expect(viewer.getState().time).toBeCloseTo(2, 9);
  });

  it('< and > go slower and faster through the stops, and stop at both ends', () => {
    const seen = ['>', '>', '<', '<', '<', '<', '<', '<', '<'].map((key) => {
      press(key, { shiftKey: true });
      return viewer.getState().speed;
    });
    expect(seen).toEqual([2, 5, 2, 1, 0.5, 0.25, 0.1, 0.1, 0.1]);
    act(() => viewer.getState().setSpeed(25));
    press('>');
    press('>');
    expect(viewer.getState().speed).toBe(100);
  });

  it('Home and End go to the start of the run and to the end of what was lived', () => {
    liveUpTo(3);
    const { reach } = viewer.getState();
    press('Home');
    expect(viewer.getState().time).toBe(0);
    press('End');
    expect(viewer.getState().time).toBe(reach);
  });

  it('Ctrl Z brings back what was set aside, Ctrl Shift Z and Ctrl Y take that back', () => {
    liveUpTo(3);
    const old = viewer.getState().watched;
    viewer.getState().seek(1);
    viewer.getState().setKnob('cashiers', 5);
    const forked = viewer.getState().watched;
    const isOld = (): boolean[] => {
      const { watched } = viewer.getState();
      return [watched === old, watched === forked];
    };
    press('z', { ctrlKey: true });
    expect(isOld()).toEqual([true, false]);
    press('Z', { ctrlKey: true, shiftKey: true });
    expect(isOld()).toEqual([false, true]);
    press('z', { ctrlKey: true });
    press('y', { ctrlKey: true });
    expect(isOld()).toEqual([false, true]);
  });

  it('? opens the sheet', () => {
    press('?', { shiftKey: true });
    expect(useSheet.getState().isOpen).toBe(true);
  });

  it('have nothing to do with keys that the browser has: with Alt, or Ctrl with an arrow', () => {
    liveUpTo(3);
    expect(press('ArrowLeft', { altKey: true })).toBe(true);
    expect(press('ArrowLeft', { ctrlKey: true })).toBe(true);
    expect(press('5', { ctrlKey: true })).toBe(true);
    expect(viewer.getState().time).toBeCloseTo(3, 9);
  });

  it('with a character can be switched off, and the others go on', () => {
    liveUpTo(4);
    prefer({ singleKeys: false });
    const { position, speed } = viewer.getState();
    for (const key of [',', '.', '5', '<', '>', '?']) expect(press(key)).toBe(true);
    expect(viewer.getState()).toMatchObject({ position, speed });
    expect(useSheet.getState().isOpen).toBe(false);
    press('ArrowLeft');
    expect(viewer.getState().time).toBeCloseTo(3, 9);
    press(' ');
    expect(viewer.getState().playing).toBe(true);
  });

  it('do nothing any more once they are ended', () => {
    end();
    press(' ');
    expect(viewer.getState().playing).toBe(false);
  });

  it('are left to somebody closer who has used them', () => {
    const use = (event: KeyboardEvent): void => event.preventDefault();
    document.body.addEventListener('keydown', use);
    press(' ');
    document.body.removeEventListener('keydown', use);
    expect(viewer.getState().playing).toBe(false);
  });

  it('are left to a word that is being composed', () => {
    press(' ', { isComposing: true });
    expect(viewer.getState().playing).toBe(false);
  });
});

describe('a control that has the focus', () => {
  const keys = {
    space: ' ',
    arrow: 'ArrowLeft',
    home: 'Home',
    character: '5',
    undo: 'z',
  } as const;
  let end: () => void;

  beforeEach(() => {
    freshViewer();
    end = startKeys();
    render(
      <>
        <input aria-label="text" />
        <textarea aria-label="text area" />
        <input type="range" aria-label="slider" />
        <input type="radio" aria-label="radio" />
        <input type="radio" aria-label="chosen" defaultChecked />
        <input type="checkbox" aria-label="box" />
        <select aria-label="select" />
        <button type="button">button</button>
        <section tabIndex={0} aria-label="region">
          <a href="#in">link in a region</a>
        </section>
        <dialog open>
          <button type="button">button in a dialog</button>
        </dialog>
      </>,
    );
  });

  afterEach(() => {
    end();
    cleanup();
  });

  /** The keys that are left to what has the focus. */
  const leftTo = (element: HTMLElement): string[] => {
    element.focus();
    return Object.entries(keys)
      .filter(([name, key]) => press(key, { ctrlKey: name === 'undo' }))
      .map(([name]) => name);
  };

  it.each([
    ['text', ['space', 'arrow', 'home', 'character', 'undo']],
    ['text area', ['space', 'arrow', 'home', 'character', 'undo']],
    ['select', ['space', 'arrow', 'home', 'character']],
    ['slider', ['arrow', 'home']],
    ['radio', ['space', 'arrow', 'home']],
    ['chosen', ['arrow', 'home']],
    ['box', ['space', 'arrow', 'home']],
    ['region', ['arrow', 'home']],
  ])('keeps for itself, if it is a %s: %s', (name, kept) => {
    expect(leftTo(screen.getByLabelText(name))).toEqual(kept);
  });

  it.each([
    ['button', ['space']],
    ['link in a region', ['space', 'arrow', 'home']],
    ['button in a dialog', ['space', 'arrow', 'home', 'character', 'undo']],
  ])('keeps for itself, if it is a %s: %s', (name, kept) => {
    expect(leftTo(screen.getByText(name))).toEqual(kept);
  });

  it('is typed into without the run taking notice', async () => {
    await userEvent.type(screen.getByLabelText('text'), '0.5 < 1, or?');
    expect(screen.getByLabelText<HTMLInputElement>('text').value).toBe('0.5 < 1, or?');
    expect(viewer.getState()).toMatchObject({ playing: false, speed: 1 });
    expect(useSheet.getState().isOpen).toBe(false);
  });
});
