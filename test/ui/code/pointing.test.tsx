import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewer } from '../../../src/store';
import { CodePanel } from '../../../src/ui/code/CodePanel';
import { freshViewer, liveUpTo } from '../freshViewer';

const marker = (task: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-task="${task}"]`);
  if (found === null) throw new Error(`no marker of ${task}`);
  return found;
};
const lineOf = (element: Element): string | undefined =>
  element.closest<HTMLElement>('[data-line]')?.dataset.line;
/** Everything that is lit up. */
const lit = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('[data-pointed]')].map((each) => each.dataset.task);
const pointed = (): string | null => viewer.getState().pointed;

describe('pointing at a task in the listing', () => {
  beforeEach(() => {
    freshViewer();
    viewer.getState().point(null);
    liveUpTo(1);
    render(<CodePanel />);
  });

  afterEach(cleanup);

  it('is hovering its marker, and ends when the pointer leaves', async () => {
    await userEvent.hover(marker('cashier 1'));
    expect(pointed()).toBe('cashier 1');
    expect(lit()).toEqual(['cashier 1']);
    await userEvent.hover(marker('door'));
    expect(lit()).toEqual(['door']);
    await userEvent.hover(screen.getByText(/OPEN_FOR =/));
    expect(pointed()).toBeNull();
    expect(lit()).toEqual([]);
  });

  it('is giving its marker the focus', () => {
    act(() => marker('main').focus());
    expect(lit()).toEqual(['main']);
    act(() => marker('main').blur());
    expect(pointed()).toBeNull();
  });

  it('is pressing its marker, for fingers', () => {
    fireEvent.click(marker('door'));
    expect(lit()).toEqual(['door']);
  });

  it('lights the marker of a task that is pointed at elsewhere', () => {
    act(() => viewer.getState().point('door'));
    expect(lit()).toEqual(['door']);
    act(() => viewer.getState().point('cashier 7'));
    expect(lit()).toEqual([]);
  });

  it('scrolls the listing, and only that, to the line of a task that is pointed at elsewhere', () => {
    const area = screen.getByRole('region', { name: /^Listing/ });
    const rects = vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect');
    // The area is 100 pixels high, and line n begins 20 n pixels below its top.
    rects.mockImplementation(function rect(this: HTMLElement) {
      if (this === area) return new DOMRect(0, 0, 300, 100);
      return new DOMRect(0, 20 * Number(this.dataset.line) - area.scrollTop, 300, 20);
    });
    area.scrollTop = 0;
    act(() => viewer.getState().point('door'));
    // Line 41 ends at 840.
    expect(area.scrollTop).toBeGreaterThanOrEqual(740);
    expect(area.scrollTop).toBeLessThan(760);
    const before = area.scrollTop;
    act(() => viewer.getState().point('cashier 7'));
    expect(area.scrollTop).toBe(before);
    act(() => viewer.getState().point('cashier 0'));
    // Line 28 begins at 560.
    expect(area.scrollTop).toBeLessThanOrEqual(560);
    expect(area.scrollTop).toBeGreaterThan(540);
    rects.mockRestore();
  });

  it('keeps the focus on a task that goes on to another line', () => {
    const before = lineOf(marker('door'));
    act(() => marker('door').focus());
    act(() => viewer.getState().seek(0.1));
    expect(lineOf(marker('door'))).not.toBe(before);
    expect(document.activeElement).toBe(marker('door'));
    expect(pointed()).toBe('door');
  });

  it('leaves the focus in the listing when the task has ended, and points at nothing', () => {
    act(() => viewer.getState().setKnob('openFor', 5));
    act(() => marker('door').focus());
    act(() => liveUpTo(8));
    expect(document.querySelector('[data-task="door"]')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: /^Listing/ }));
    expect(pointed()).toBeNull();
  });

  it('goes on while the marker that is hovered walks away, until the pointer moves', async () => {
    await userEvent.hover(marker('door'));
    act(() => viewer.getState().seek(0.1));
    expect(lit()).toEqual(['door']);
    await userEvent.hover(screen.getByText(/OPEN_FOR =/));
    expect(pointed()).toBeNull();
  });

  it('lights the sum of several tasks if one of them is pointed at', () => {
    act(() => viewer.getState().setKnob('cashiers', 12));
    act(() => viewer.getState().point('cashier 11'));
    expect(document.querySelector('[data-pointed]')?.textContent).toContain('cashier 11');
  });

  it('points at nothing any more once the listing is gone', async () => {
    await userEvent.hover(marker('door'));
    cleanup();
    expect(pointed()).toBeNull();
  });
});
