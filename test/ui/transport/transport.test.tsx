import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewer } from '../../../src/store';
import { startFrames } from '../../../src/ui/frame';
import { Transport } from '../../../src/ui/transport/Transport';
import { Frames } from '../frames';
import { freshViewer, liveUpTo } from '../freshViewer';

const playhead = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Playhead' });

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
    freshViewer();
    render(<Transport />);
  });

  afterEach(() => {
    end();
    cleanup();
    vi.unstubAllGlobals();
  });

  it('plays and pauses by its button, which says what it will do', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Play' }));
    expect(viewer.getState().playing).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(viewer.getState().playing).toBe(false);
  });

  it('plays and pauses by the space bar while no control has the focus', async () => {
    await userEvent.keyboard(' ');
    expect(viewer.getState().playing).toBe(true);
    await userEvent.keyboard(' ');
    expect(viewer.getState().playing).toBe(false);
  });

  it('leaves the space bar to a button that has the focus', async () => {
    screen.getByRole('button', { name: 'Reset to opening time' }).focus();
    await userEvent.keyboard(' ');
    expect(viewer.getState().playing).toBe(false);
  });

  it('leaves the space bar to a slider that has the focus', async () => {
    playhead().focus();
    await userEvent.keyboard(' ');
    expect(viewer.getState().playing).toBe(false);
  });

  it('shows the time, the seed, and how many arrived and were served', () => {
    // Seed 42 in CPython: groups of 0, 0, 2 and 4 customers at 0, 0.3, 0.6 and 0.9 s. The third
    // customer's basket takes 0.9 s at the third till; until then the door is blocked by the sixth.
    act(() => liveUpTo(1.7));
    act(() => frames.draw(1000));
    expect(screen.getByText('1.70 s')).toBeTruthy();
    expect(screen.getByText('seed 42 · 6 arrived · 0 served')).toBeTruthy();
    act(() => liveUpTo(2));
    act(() => frames.draw(2000));
    expect(screen.getByText('seed 42 · 6 arrived · 1 served')).toBeTruthy();
  });

  it('moves the playhead back and forth, no further than what was lived', () => {
    act(() => liveUpTo(4));
    fireEvent.change(playhead(), { target: { value: '1.5' } });
    expect(viewer.getState().time).toBe(1.5);
    expect(screen.getByText('1.50 s')).toBeTruthy();
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

  it('says so when the run is stuck', () => {
    act(() => viewer.getState().setVersion('whileNotEmpty'));
    act(() => liveUpTo(1000));
    act(() => frames.draw(1000));
    expect(viewer.getState().end).toBe('stuck');
    expect(screen.getByText('stuck: every task waits')).toBeTruthy();
  });
});
