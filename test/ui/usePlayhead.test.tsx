import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewer } from '../../src/store';
import { usePlayhead } from '../../src/ui/usePlayhead';
import { startFrames } from '../../src/ui/frame';
import { Frames } from './frames';
import { freshViewer } from './freshViewer';

describe('usePlayhead', () => {
  let frames: Frames;
  let end: () => void;
  let drawn: number[];

  const Probe = () => {
    drawn.push(usePlayhead().time);
    return null;
  };
  /** Draws frames 20 ms apart, from `from` up to and including `to` (wall ms). */
  const drawFrames = (from: number, to: number): void => {
    for (let now = from; now <= to; now += 20) act(() => frames.draw(now));
  };

  beforeEach(() => {
    frames = new Frames();
    end = startFrames(
      (elapsed) => viewer.getState().tick(elapsed),
      (error) => {
        throw error;
      },
    );
    freshViewer();
    drawn = [];
    render(<Probe />);
    act(() => frames.draw(0));
    drawn = [];
  });

  afterEach(() => {
    end();
    cleanup();
    vi.unstubAllGlobals();
  });

  it('follows a playing run at most eight times a second', () => {
    act(() => viewer.getState().play());
    drawFrames(20, 1020);
    expect(drawn.length).toBeGreaterThanOrEqual(7);
    expect(drawn.length).toBeLessThanOrEqual(9);
    expect(drawn.at(-1)).toBeGreaterThan(0.8);
  });

  it('draws one panel a frame while the run plays, each at its rate, and all of them at a pause', () => {
    const panels: number[][] = [[], [], [], []];
    const Panel = ({ number }: { readonly number: number }) => {
      const { time } = usePlayhead();
      panels[number]?.push(time);
      return null;
    };
    render(
      <>
        {panels.map((_, number) => (
          <Panel key={`panel ${number}`} number={number} />
        ))}
      </>,
    );
    act(() => viewer.getState().play());
    drawFrames(20, 220);
    const inFrame: number[] = [];
    const count = () => panels.reduce((sum, { length }) => sum + length, 0) + drawn.length;
    const before = panels.map(({ length }) => length);
    for (let now = 240; now <= 1240; now += 20) {
      const drawnBefore = count();
      act(() => frames.draw(now));
      inFrame.push(count() - drawnBefore);
    }
    expect(Math.max(...inFrame)).toBe(1);
    for (const [number, { length }] of panels.entries()) {
      expect(length - (before[number] ?? 0)).toBeGreaterThanOrEqual(7);
    }
    act(() => viewer.getState().pause());
    drawFrames(1260, 1260);
    const { time } = viewer.getState();
    expect(panels.map((times) => times.at(-1))).toEqual([time, time, time, time]);
  });

  it('is drawn once where nothing has moved since, and with the first frame where something has', () => {
    cleanup();
    drawn = [];
    render(<Probe />);
    drawFrames(20, 220);
    expect(drawn).toEqual([0]);
    cleanup();
    drawn = [];
    render(<Probe />);
    viewer.getState().step('callback', 1);
    drawFrames(240, 240);
    expect(drawn).toEqual([0, viewer.getState().time]);
  });

  it('follows a pause with the next frame', () => {
    act(() => viewer.getState().play());
    drawFrames(20, 420);
    act(() => viewer.getState().pause());
    drawFrames(440, 440);
    expect(drawn.at(-1)).toBe(viewer.getState().time);
  });

  it('follows a seek and a new run with the next frame, and stays still when nothing changes', () => {
    act(() => viewer.getState().play());
    drawFrames(20, 420);
    act(() => viewer.getState().seek(0.1));
    drawFrames(440, 440);
    expect(drawn.at(-1)).toBe(viewer.getState().time);
    act(() => viewer.getState().pause());
    act(() => viewer.getState().reset());
    drawFrames(460, 460);
    expect(drawn.at(-1)).toBe(0);
    drawn = [];
    drawFrames(480, 880);
    expect(drawn).toEqual([]);
  });
});
