import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewer } from '../../../src/store';
import { PythonListing } from '../../../src/ui/code/PythonListing';
import { freshViewer, liveUpTo } from '../freshViewer';

/** The area is 100 pixels high, and line n begins 20 n pixels below its top. */
const TALL = 100;
const LINE = 20;

describe('the line of the task that ran last', () => {
  let area: HTMLElement;

  const wait = (milliseconds: number): void =>
    act(() => {
      vi.advanceTimersByTime(milliseconds);
    });
  const rest = (): void => wait(500);
  const isInSight = (line: number): boolean => {
    const top = LINE * line - area.scrollTop;
    return top >= 0 && top + LINE <= tall;
  };
  /** Steps on until a callback of this task has run. */
  const stepTo = (task: string): void => {
    const ran = (): string | undefined => {
      const { watched, position } = viewer.getState();
      return watched.lanes.tasks()[watched.lanes.callbackBy(position)?.task ?? -1]?.name;
    };
    do act(() => viewer.getState().step('callback', 1));
    while (ran() !== task);
  };

  let tall = TALL;
  let resized: () => void;

  beforeEach(() => {
    tall = TALL;
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(changed: () => void) {
          resized = changed;
        }
        observe(): void {}
        disconnect(): void {}
      },
    );
    vi.useFakeTimers();
    freshViewer();
    liveUpTo(2);
    act(() => viewer.getState().seek(0.5));
    render(<PythonListing />);
    area = screen.getByRole('region', { name: /^Listing/ });
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function rect(
      this: HTMLElement,
    ) {
      if (this === area) return new DOMRect(0, 0, 300, tall);
      return new DOMRect(0, LINE * Number(this.dataset.line) - area.scrollTop, 300, LINE);
    });
    rest();
    area.scrollTop = 0;
  });

  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('comes into sight with each step, there and back', () => {
    stepTo('cashier 0');
    rest();
    expect(isInSight(28)).toBe(true);
    stepTo('door');
    rest();
    expect(isInSight(28)).toBe(false);
    expect(isInSight(42) || isInSight(41)).toBe(true);
    act(() => viewer.getState().seek(0.5));
    area.scrollTop = 0;
    stepTo('cashier 0');
    rest();
    expect(isInSight(28)).toBe(true);
  });

  it('is left alone while the run plays, and comes when it stops', () => {
    act(() => playOn(1));
    rest();
    expect(area.scrollTop).toBe(0);
    act(() => viewer.getState().pause());
    rest();
    expect(area.scrollTop).toBeGreaterThan(0);
  });

  it('does not come as long as the playhead is dragged', () => {
    for (const time of [0.35, 0.65, 0.95, 1.25, 1.55]) {
      act(() => viewer.getState().seek(time));
      wait(50);
    }
    expect(area.scrollTop).toBe(0);
    rest();
    expect(area.scrollTop).toBeGreaterThan(0);
  });

  it('stays in sight when the listing gets lower, but for who has scrolled it', () => {
    stepTo('cashier 0');
    rest();
    expect(isInSight(28)).toBe(true);
    tall = 3 * LINE;
    expect(isInSight(28)).toBe(false);
    resized();
    expect(isInSight(28)).toBe(true);
    area.scrollTop = 0;
    tall = 2 * LINE;
    resized();
    expect(area.scrollTop).toBe(0);
  });

  it('does not lead away who walks along the markers with the keyboard', () => {
    act(() => document.querySelector<HTMLElement>('[data-task="main"]')?.focus());
    area.scrollTop = 0;
    stepTo('cashier 0');
    area.scrollTop = 0;
    rest();
    expect(area.scrollTop).toBe(0);
  });
});

/** Plays on so many virtual seconds, and goes on playing. */
function playOn(seconds: number): void {
  viewer.getState().play();
  for (let frame = 0; frame < seconds * 60; frame++) viewer.getState().tick(1000 / 60);
}
