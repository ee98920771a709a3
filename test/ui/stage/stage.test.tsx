import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { viewer } from '../../../src/store';
import { startFrames } from '../../../src/ui/frame';
import { Stage } from '../../../src/ui/stage/Stage';
import { Frames } from '../frames';
import { freshViewer, liveUpTo } from '../freshViewer';

/** jsdom lays nothing out: the stage is this large. */
const size = { width: 900, height: 460 };

let frames: Frames;
let stop: () => void;
let now = 0;

/** Draws a frame, in which the stage looks at the viewer. */
function frame(): void {
  now += 16;
  act(() => frames.draw(now));
}

beforeEach(() => {
  frames = new Frames();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(size.width);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(size.height);
  freshViewer();
  stop = startFrames(
    () => {},
    (error) => {
      throw error;
    },
  );
});

afterEach(() => {
  stop();
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the stage', () => {
  test('shows opening time as soon as it knows its size', () => {
    render(<Stage />);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      'The store is about to open.',
    );
    expect(screen.getByText('Queue(maxsize=2)')).toBeTruthy();
    expect(screen.getByText('0 served')).toBeTruthy();
  });

  test('draws nothing as long as it has no room', () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(0);
    render(<Stage />);
    frame();
    expect(document.querySelector('.stage-floor')).toBeNull();
  });

  test('follows the playhead', () => {
    liveUpTo(12.4);
    render(<Stage />);
    const heading = screen.getByRole('heading', { level: 2 });
    expect(heading.textContent).toBe('Two customers fit in line. The third makes the door wait.');
    act(() => viewer.getState().seek(0));
    frame();
    expect(heading.textContent).toBe('The store is about to open.');
  });

  test('opens another till at the empty spot, up to twelve', async () => {
    const user = userEvent.setup();
    liveUpTo(2);
    render(<Stage />);
    await user.click(screen.getByRole('button', { name: 'Open another till' }));
    expect(viewer.getState().now.cashiers).toBe(4);
    frame();
    expect(screen.getByText('Cashier 3')).toBeTruthy();
    act(() => viewer.getState().setKnob('cashiers', 12));
    frame();
    expect(screen.queryByRole('button', { name: 'Open another till' })).toBeNull();
  });

  test('lets an abandoned till be opened again', async () => {
    const user = userEvent.setup();
    act(() => viewer.getState().setVersion('whileNotEmpty'));
    liveUpTo(3);
    render(<Stage />);
    const again = screen.getByRole('button', { name: 'Put a cashier at till 1 again' });
    await user.click(again);
    expect(viewer.getState().inputs.map(({ name, value }) => [name, value])).toEqual([
      ['openTill', 1],
    ]);
    frame();
    expect(screen.queryByRole('button', { name: 'Put a cashier at till 1 again' })).toBeNull();
  });

  test('has a rope that a keyboard can move; its end means no limit', () => {
    liveUpTo(1);
    render(<Stage />);
    const rope = screen.getByRole('slider');
    expect(rope.getAttribute('aria-valuetext')).toBe('2 places');
    fireEvent.change(rope, { target: { value: '5' } });
    expect(viewer.getState().now.capacity).toBe(5);
    fireEvent.change(rope, { target: { value: '21' } });
    expect(viewer.getState().now.capacity).toBe(0);
    frame();
    expect(rope.getAttribute('aria-valuetext')).toBe('no limit');
  });

  test('has a rope that is longer the farther one pulls its end to the left', () => {
    liveUpTo(1);
    const { container } = render(<Stage />);
    const grip = container.querySelector('.rope-grip');
    if (!(grip instanceof HTMLElement)) throw new Error('no grip');
    grip.setPointerCapture = (): void => {};
    fireEvent.pointerMove(grip, { clientX: 300 });
    expect(viewer.getState().now.capacity).toBe(2);
    fireEvent.pointerDown(grip, { clientX: 400 });
    fireEvent.pointerMove(grip, { clientX: 400 - 3 * 22 });
    expect(viewer.getState().now.capacity).toBe(5);
    fireEvent.pointerMove(grip, { clientX: 1000 });
    expect(viewer.getState().now.capacity).toBe(1);
    fireEvent.pointerUp(grip);
    fireEvent.pointerMove(grip, { clientX: 0 });
    expect(viewer.getState().now.capacity).toBe(1);
  });

  test('points at a task when its till or the door is hovered, and shows which is pointed at', async () => {
    const user = userEvent.setup();
    liveUpTo(12.4);
    const { container } = render(<Stage />);
    const lit = (): (string | undefined)[] =>
      [...container.querySelectorAll('[data-pointed]')].map((each) => each.classList[0]);
    await user.hover(screen.getByText('Cashier 1'));
    expect(viewer.getState().pointed).toBe('cashier 1');
    expect(lit()).toEqual(['till']);
    expect(screen.getByText('Cashier 1').closest('[data-pointed]')).not.toBeNull();
    await user.hover(screen.getByText('Door'));
    expect(viewer.getState().pointed).toBe('door');
    expect(lit()).toEqual(['door']);
    await user.unhover(screen.getByText('Door'));
    expect(viewer.getState().pointed).toBeNull();
    expect(lit()).toEqual([]);
    act(() => viewer.getState().point('cashier 2'));
    expect(screen.getByText('Cashier 2').closest('[data-pointed]')).not.toBeNull();
    act(() => viewer.getState().point(null));
  });

  test('tells those who do not see it what is on it, once a second at most', () => {
    render(<Stage />);
    const list = screen.getByRole('list', { name: 'What is on the stage' });
    const first = (): string => list.querySelector('li')?.textContent ?? '';
    expect(first()).toBe('The door has not opened yet.');
    liveUpTo(12.4);
    frame();
    expect(first()).toBe('The door has not opened yet.');
    for (let count = 0; count < 63; count++) frame();
    expect(first()).toBe('The door waits with customer 14, since the line is full.');
  });
});
