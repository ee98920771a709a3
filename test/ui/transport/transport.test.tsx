import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { supermarket } from '../../../src/scenarios/supermarket';
import { viewer } from '../../../src/store';
import { startFrames } from '../../../src/ui/frame';
import { firstPreferences, prefer } from '../../../src/ui/preferences';
import { Transport } from '../../../src/ui/transport/Transport';
import { polling } from '../../runner/polling';
import { Frames } from '../frames';
import { freshViewer, liveUpTo } from '../freshViewer';

const playhead = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Playhead' });

const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('Transport', () => {
  let frames: Frames;
  let end: () => void;

  beforeEach(() => {
    frames = new Frames();
    end = startFrames(
      (elapsed) => viewer.getState().tick(elapsed),
      (error) => {
        throw error;
      },
    );
    localStorage.clear();
    prefer({ stepUnit: 'callback' });
    freshViewer();
    render(<Transport />);
  });

  afterEach(() => {
    end();
    cleanup();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('plays and pauses by its button, which says what it will do', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Play' }));
    expect(viewer.getState().playing).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(viewer.getState().playing).toBe(false);
  });

  it('shows the time, the seed, and how many arrived and were served', () => {
    // Seed 42 in CPython: groups of 0, 0, 2 and 4 customers at 0, 0.3, 0.6 and 0.9 s. The third
    // customer's basket takes 0.9 s at the third till; until then the door is blocked by the sixth.
    act(() => liveUpTo(1.7));
    act(() => frames.draw(1000));
    expect(screen.getByText('1.700000 s')).toBeTruthy();
    expect(screen.getByText('seed 42 · 6 arrived · 0 served')).toBeTruthy();
    act(() => liveUpTo(2));
    act(() => frames.draw(2000));
    expect(screen.getByText('seed 42 · 6 arrived · 1 served')).toBeTruthy();
  });

  it('moves the playhead back and forth, no further than what was lived', () => {
    act(() => liveUpTo(4));
    fireEvent.change(playhead(), { target: { value: '1.5' } });
    expect(viewer.getState().time).toBe(1.5);
    expect(screen.getByText('1.500000 s')).toBeTruthy();
    fireEvent.change(playhead(), { target: { value: '20' } });
    expect(viewer.getState().time).toBeCloseTo(4, 9);
    expect(playhead().getAttribute('aria-valuetext')).toBe('4.00 of 4.00 seconds');
  });

  it('stands still under the hand that holds the playhead, and plays on from where it lets go', () => {
    act(() => liveUpTo(4));
    act(() => viewer.getState().play());
    fireEvent.pointerDown(playhead());
    expect(viewer.getState().playing).toBe(false);
    fireEvent.change(playhead(), { target: { value: '2' } });
    fireEvent.pointerUp(window);
    expect(viewer.getState().playing).toBe(true);
    expect(viewer.getState().time).toBe(2);
  });

  it('stays paused if it was paused when the playhead was taken', () => {
    act(() => liveUpTo(4));
    fireEvent.pointerDown(playhead());
    fireEvent.change(playhead(), { target: { value: '2' } });
    fireEvent.pointerUp(window);
    expect(viewer.getState().playing).toBe(false);
  });

  it('has the usual speeds from a tenth to a hundred', () => {
    const speed = screen.getByRole<HTMLInputElement>('slider', { name: 'Speed' });
    expect(speed.getAttribute('aria-valuetext')).toBe('1 times real time');
    const speeds = Array.from({ length: Number(speed.max) + 1 }, (_, at) => {
      fireEvent.change(speed, { target: { value: String(at) } });
      return viewer.getState().speed;
    });
    expect(speeds).toEqual([0.1, 0.25, 0.5, 1, 2, 5, 10, 25, 100]);
    expect(screen.getByText('100×')).toBeTruthy();
  });

  it('moves ten times as far in a frame at ten times the speed', () => {
    act(() => viewer.getState().setSpeed(10));
    act(() => viewer.getState().play());
    act(() => frames.draw(1000));
    act(() => frames.draw(1020));
    expect(viewer.getState().time).toBeCloseTo(0.2, 9);
  });

  it('goes back to opening time with the same seed and the knobs as they are', async () => {
    act(() => viewer.getState().setKnob('cashiers', 6));
    act(() => liveUpTo(2));
    await userEvent.click(screen.getByRole('button', { name: 'Reset to opening time' }));
    const { time, reach, seed, now } = viewer.getState();
    expect([time, reach, seed, now.cashiers]).toEqual([0, 0, 42, 6]);
  });

  it('shows hundredths while the run plays, and while it stands what tells two steps apart', () => {
    act(() => viewer.getState().play());
    act(() => frames.draw(1000));
    act(() => frames.draw(1100));
    expect(screen.getByText('0.10 s')).toBeTruthy();
    act(() => viewer.getState().pause());
    expect(screen.getByText('0.100000 s')).toBeTruthy();
  });

  it('counts iterations of the loop and callbacks up to the playhead', () => {
    act(() => liveUpTo(2));
    act(() => viewer.getState().step('callback', -1));
    act(() => frames.draw(1000));
    // Counted from the trace itself: whatever left the ready queue before the one that runs last.
    const { watched, position } = viewer.getState();
    const past = [...watched.trace.slice(0, position)];
    const iterations = past.filter(({ kind }) => kind === 'iteration').length;
    const callbacks = past.filter(({ kind }) => kind === 'callback' || kind === 'skipped').length;
    expect(iterations).toBeGreaterThan(10);
    expect(screen.getByText(/^iteration/).textContent).toBe(
      `iteration ${iterations} · callback ${callbacks}`,
    );
  });

  it('steps back and on by callback, and comes back to where it was', async () => {
    act(() => liveUpTo(2));
    await click('One callback back');
    const { position } = viewer.getState();
    await click('One callback back');
    expect(viewer.getState().position).toBeLessThan(position);
    await click('One callback on');
    expect(viewer.getState().position).toBe(position);
  });

  it('lives on when it steps beyond what was lived', async () => {
    await click('One callback on');
    await click('One callback on');
    await click('One callback on');
    const { watched, position, playing } = viewer.getState();
    const run = [...watched.trace.slice(0, position)].filter(({ kind }) => kind === 'callback');
    expect([run.length, playing]).toEqual([3, false]);
  });

  it.each([
    ['callback', 'callback'],
    ['loop iteration', 'iteration'],
    ['queue event', 'queue'],
    ['instant', 'instant'],
  ] as const)('steps by %s if so chosen, and remembers that', async (name, unit) => {
    act(() => liveUpTo(3));
    act(() => viewer.getState().seek(1));
    const { watched, position } = viewer.getState();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Step' }), name);
    expect(firstPreferences().stepUnit).toBe(unit);
    await click(`One ${name} on`);
    expect(viewer.getState().position).toBe(watched.steps.after(unit, position));
    await click(`One ${name} back`);
    expect(viewer.getState().position).toBeLessThanOrEqual(position);
  });

  it('offers four sizes of a step, the callback first', () => {
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Step' });
    expect([...select.options].map(({ text }) => text)).toEqual([
      'callback',
      'loop iteration',
      'queue event',
      'instant',
    ]);
    expect(select.value).toBe('callback');
  });

  it('goes to the start of the run and to the end of what was lived, and keeps the run', async () => {
    act(() => liveUpTo(3));
    const { watched, reach } = viewer.getState();
    await click('To the start of this run');
    expect(viewer.getState().time).toBe(0);
    await click('To the end of what was lived');
    expect(viewer.getState().time).toBe(reach);
    expect(viewer.getState().watched === watched).toBe(true);
  });

  it('hides undo and redo as long as they have nothing to do, and hands on the focus', async () => {
    const isHidden = (name: string) =>
      screen.getByRole('button', { name }).dataset['hidden'] === 'true';
    const [undo, redo] = [
      'Undo: bring back what was set aside',
      'Redo: take the undo back',
    ] as const;
    act(() => liveUpTo(2));
    await click('Reset to opening time');
    // Other tests have left runs to go back to as well: back to the very first.
    while (viewer.getState().canUndo) {
      const { watched } = viewer.getState();
      screen.getByRole('button', { name: undo }).focus();
      await userEvent.keyboard('{Enter}');
      expect(viewer.getState().watched === watched).toBe(false);
    }
    expect([isHidden(undo), isHidden(redo)]).toEqual([true, false]);
    act(() => frames.draw(3000));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: redo }));
    await click(redo);
    expect(isHidden(undo)).toBe(false);
  });

  it('says so when the run is stuck', () => {
    act(() => viewer.getState().setVersion('whileNotEmpty'));
    act(() => liveUpTo(1000));
    act(() => frames.draw(1000));
    expect(viewer.getState().end).toBe('stuck');
    expect(screen.getByText('stuck: every task waits')).toBeTruthy();
  });

  it('says so when a task never yields', () => {
    vi.spyOn(supermarket, 'program').mockImplementation((...given) => polling.program(...given));
    freshViewer();
    act(() => liveUpTo(4));
    act(() => frames.draw(1000));
    expect(screen.getByText('stopped: a task never yields')).toBeTruthy();
    act(() => viewer.getState().seek(1));
    act(() => frames.draw(2000));
    expect(screen.queryByText('stopped: a task never yields')).toBeNull();
  });
});
