import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewer } from '../../src/store';
import { App } from '../../src/ui/App';
import { onFrame } from '../../src/ui/frame';
import { Frames } from './frames';
import { freshViewer, liveUpTo } from './freshViewer';

describe('App', () => {
  let frames: Frames;

  beforeEach(() => {
    frames = new Frames();
    vi.stubGlobal('matchMedia', () => ({
      matches: false,
      addEventListener: () => {},
      removeEventListener: () => {},
      addListener: () => {},
      removeListener: () => {},
    }));
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe(): void {}
        unobserve(): void {}
        disconnect(): void {}
      },
    );
    freshViewer();
  });

  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('has the store, its settings, its statistics, its program and playback', () => {
    render(<App />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('await your turn');
    for (const name of [
      'The supermarket',
      'Settings',
      'The run so far',
      'The program',
      'Playback',
    ]) {
      expect(screen.getByRole('region', { name })).toBeTruthy();
    }
  });

  it('lets the run be lived by its frames', () => {
    render(<App />);
    act(() => viewer.getState().play());
    act(() => frames.draw(1000));
    act(() => frames.draw(1100));
    expect(viewer.getState().time).toBeCloseTo(0.1, 9);
    expect(screen.getByText('0.10 s')).toBeTruthy();
  });

  it('ends its frames when it is taken away', () => {
    const { unmount } = render(<App />);
    act(() => frames.draw(0));
    unmount();
    expect(frames.asked).toBe(0);
  });

  it('says what happened when a frame fails, keeps the run, and goes on when asked to', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<App />);
    act(() => liveUpTo(2));
    const { watched, time } = viewer.getState();
    const end = onFrame(() => {
      throw new Error('the trace contradicts itself');
    });
    act(() => frames.draw(0));
    expect(screen.getByRole('alert').textContent).toContain('the trace contradicts itself');
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();

    end();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(viewer.getState().watched === watched).toBe(true);
    expect(viewer.getState().time).toBe(time);
    act(() => viewer.getState().play());
    act(() => frames.draw(100));
    act(() => frames.draw(200));
    expect(viewer.getState().time).toBeCloseTo(time + 0.1, 9);
  });

  it('goes back to opening time when asked to, after a failure', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<App />);
    act(() => liveUpTo(2));
    const end = onFrame(() => {
      throw new Error('the trace contradicts itself');
    });
    act(() => frames.draw(0));
    end();
    await userEvent.click(screen.getByRole('button', { name: 'Reset to opening time' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(viewer.getState().time).toBe(0);
  });
});
