import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewer } from '../../../src/store';
import { startFrames } from '../../../src/ui/frame';
import { LanesPanel } from '../../../src/ui/lanes/LanesPanel';
import { lanesView, wholeRun } from '../../../src/ui/lanes/lanesView';
import { Frames } from '../frames';
import { freshViewer, liveUpTo } from '../freshViewer';

const WIDTH = 800;
/** A pixel high for each lane: the loop's is above the others. */
const TOP = 1;

const region = () => screen.getByRole('region', { name: /^What each task does/ });
const plot = (): Element => {
  const found = region().querySelector('.lanes-plot');
  if (found === null) throw new Error('there is no picture');
  return found;
};
const names = (): (string | null)[] =>
  [...region().querySelectorAll('.lanes-name')].map((name) => name.textContent);
const blocks = (): HTMLElement[] => [...region().querySelectorAll<HTMLElement>('.lanes-block')];
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

/** Where a virtual time is in the picture, in pixels. */
function placeOf(time: number): number {
  const shown = lanesView.getState().shown ?? { from: 0, to: 20 };
  return ((time - shown.from) / (shown.to - shown.from)) * WIDTH;
}

describe('LanesPanel', () => {
  let frames: Frames;
  let end: () => void;
  let now = 1000;

  /** What was changed is drawn with the next frame. */
  const draw = (): void => {
    act(() => frames.draw((now += 1000)));
  };

  beforeEach(() => {
    frames = new Frames();
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe(): void {}
        disconnect(): void {}
      },
    );
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(WIDTH);
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(() =>
      DOMRect.fromRect({ x: 0, y: TOP, width: WIDTH, height: 5 }),
    );
    end = startFrames(
      (elapsed) => viewer.getState().tick(elapsed),
      (error) => {
        throw error;
      },
    );
    freshViewer();
    lanesView.setState({ zoom: wholeRun, shown: null });
    liveUpTo(4);
    render(<LanesPanel />);
    draw();
  });

  afterEach(() => {
    end();
    cleanup();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('has a lane for each task that has lived, in the order of creation', () => {
    expect(names()).toEqual(['main', 'door', 'cashier 0', 'cashier 1', 'cashier 2']);
    act(() => viewer.getState().setKnob('cashiers', 4));
    draw();
    expect(names().at(-1)).toBe('cashier 3');
  });

  it('tells in a table what each task does at the playhead, and what its time went to', async () => {
    await userEvent.click(button('Table'));
    const { watched, position, time } = viewer.getState();
    const cells = within(screen.getByRole('table', { name: 'Timeline of tasks' }))
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map((cell) => cell.textContent));
    // Main waits for the door all the time, but for the microsecond of its first step.
    expect(cells[0]).toEqual([
      'main',
      'waits for something else',
      '< 1%',
      '0%',
      '0%',
      '0%',
      '0%',
      '100%',
    ]);
    // The door: seconds in put() and in sleep(), read off the trace event by event.
    const spent = { sleep: 0, put: 0 };
    let [since, wait] = [0, ''];
    for (const [index, event] of [...watched.trace.slice(0, position)].entries()) {
      const isDoor = 'task' in event && event.task === 1;
      const at = watched.timeline.timeOf(index + 1);
      if (event.kind === 'suspended' && isDoor) [since, wait] = [at, event.wait];
      if (event.kind === 'ready' && event.callback === 'wakeup' && event.owner === 1) {
        spent[wait as 'sleep' | 'put'] += at - since;
        wait = '';
      }
    }
    if (wait !== '') spent[wait as 'sleep' | 'put'] += time - since;
    const door = cells[1] ?? [];
    const percent = (seconds: number): string => `${Math.round((100 * seconds) / time)}%`;
    expect([door[4], door[6]]).toEqual([percent(spent.sleep), percent(spent.put)]);
    expect(spent.put).toBeGreaterThan(0.5);
    expect(door[1]).toBe(
      watched.timeline.at(position).tasks.get(1)?.wait === 'put' ? 'blocked in put()' : 'sleeping',
    );
  });

  it('shows the callbacks of the instant at the playhead side by side, by iteration', async () => {
    act(() => viewer.getState().seek(0.1));
    draw();
    await userEvent.click(button('This instant'));
    draw();
    // Rule K1: main's first step, then those of the tasks that it made, in the order of creation.
    const first = viewer.getState().watched.lanes.callbacksIn(0, 1e-3);
    expect(first.map(({ iteration, task }) => [iteration, task])).toEqual([
      [1, 0],
      [2, 1],
      [2, 2],
      [2, 3],
      [2, 4],
    ]);
    expect(blocks().map(({ textContent }) => textContent)).toEqual([
      'main: first step',
      'door: first step',
      'first step',
      'first step',
      'first step',
    ]);
    const widths = blocks().map(({ style }) => Number.parseFloat(style.width));
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.1);
    const lefts = blocks().map(({ style }) => Number.parseFloat(style.left));
    for (const [at, left] of lefts.slice(1).entries()) {
      expect(left).toBeCloseTo((lefts[at] ?? 0) + (widths[at] ?? 0), 3);
    }
    const strip = region().querySelector('.lanes-strip');
    expect([...(strip?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'iteration 1',
      'iteration 2',
    ]);
    expect(blocks().map((block) => 'now' in block.dataset)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('puts the playhead into the callback that is clicked', async () => {
    act(() => viewer.getState().seek(0.1));
    draw();
    await userEvent.click(button('This instant'));
    draw();
    const { lanes } = viewer.getState().watched;
    const third = lanes.callbacksIn(0, 1e-3)[2];
    const x = placeOf(((third?.from ?? 0) + (third?.to ?? 0)) / 2);
    fireEvent.pointerDown(plot(), { clientX: x, button: 0, pointerId: 1 });
    fireEvent.pointerUp(plot(), { clientX: x, button: 0, pointerId: 1 });
    const { position, watched } = viewer.getState();
    expect(position).toBe(third?.position);
    expect(watched.timeline.at(position).running).toMatchObject({ callback: 'first', owner: 2 });
  });

  it('moves the playhead to the time that is clicked', () => {
    fireEvent.pointerDown(plot(), { clientX: placeOf(2.5), button: 0, pointerId: 1 });
    fireEvent.pointerUp(plot(), { clientX: placeOf(2.5), button: 0, pointerId: 1 });
    expect(viewer.getState().time).toBeCloseTo(2.5, 9);
  });

  it('points at the task under the pointer and tells what it does there', () => {
    // The second row is the door's.
    fireEvent.pointerMove(plot(), { clientX: placeOf(0.15), clientY: TOP + 1.5 });
    expect(viewer.getState().pointed).toBe('door');
    expect(region().querySelector('.lanes-name[data-pointed]')?.textContent).toBe('door');
    // Seed 42: nobody comes at 0 s, so the door sleeps for 0.3 s, and the callback that ends it takes 1 µs.
    expect(region().querySelector('.tip-box')?.textContent).toBe(
      'doorsleeping · 0.00–0.30 s · 300.001 ms',
    );
    fireEvent.pointerLeave(plot());
    expect(viewer.getState().pointed).toBeNull();
    expect(region().querySelector('.tip-box')).toBeNull();
  });

  it('points at nothing any more when it is taken away', () => {
    fireEvent.pointerMove(plot(), { clientX: placeOf(0.15), clientY: TOP + 1.5 });
    expect(viewer.getState().pointed).toBe('door');
    cleanup();
    expect(viewer.getState().pointed).toBeNull();
    expect(lanesView.getState().shown).toBeNull();
  });

  it('lights up the lane of the task that is pointed at elsewhere', () => {
    act(() => viewer.getState().point('cashier 1'));
    const lit = region().querySelector('.lanes-name[data-pointed]');
    expect(lit?.textContent).toBe('cashier 1');
    expect(region().querySelectorAll('.lanes-pointed')).toHaveLength(1);
    act(() => viewer.getState().point(null));
    expect(region().querySelectorAll('.lanes-pointed')).toHaveLength(0);
  });

  it('zooms at the pointer by the wheel with Ctrl held', () => {
    // The whole scale is 20 s; half of it, with 5 s where it was: a quarter from the left.
    fireEvent.wheel(plot(), { clientX: WIDTH / 4, deltaY: -240, ctrlKey: true });
    draw();
    expect(lanesView.getState().shown).toEqual({ from: 2.5, to: 12.5 });
  });

  it('zooms by buttons and keys, and back to the whole run', async () => {
    expect(button('Zoom out').disabled).toBe(true);
    await userEvent.click(button('Zoom in'));
    draw();
    const span = (): number => {
      const { shown } = lanesView.getState();
      return (shown?.to ?? 20) - (shown?.from ?? 0);
    };
    expect(span()).toBeCloseTo(10, 9);
    region().focus();
    await userEvent.keyboard('++');
    expect(span()).toBeCloseTo(2.5, 9);
    const before = lanesView.getState().shown?.from ?? 0;
    await userEvent.keyboard('{ArrowLeft}');
    expect(lanesView.getState().shown?.from).toBeCloseTo(before - 0.5, 9);
    await userEvent.keyboard('-');
    expect(span()).toBeCloseTo(5, 9);
    await userEvent.click(button('Whole run'));
    expect(lanesView.getState().shown).toBeNull();
    expect(button('Whole run').getAttribute('aria-pressed')).toBe('true');
  });

  it('moves by dragging once it is zoomed, and scrubs as long as it is not', async () => {
    const drag = (from: number, to: number): void => {
      fireEvent.pointerDown(plot(), { clientX: from, button: 0, pointerId: 1 });
      fireEvent.pointerMove(plot(), { clientX: to, button: 0, pointerId: 1 });
      fireEvent.pointerUp(plot(), { clientX: to, button: 0, pointerId: 1 });
    };
    drag(placeOf(3), placeOf(1));
    expect(viewer.getState().time).toBeCloseTo(1, 9);
    act(() => viewer.getState().seek(3));
    draw();
    await userEvent.click(button('Zoom in'));
    draw();
    const before = lanesView.getState().shown?.from ?? 0;
    drag(400, 300);
    expect(lanesView.getState().shown?.from).toBeCloseTo(before + 1.25, 9);
    expect(viewer.getState().time).toBe(3);
  });

  it('zooms with two fingers', () => {
    fireEvent.pointerDown(plot(), { clientX: 0, button: 0, pointerId: 1 });
    fireEvent.pointerDown(plot(), { clientX: 200, button: 0, pointerId: 2 });
    fireEvent.pointerMove(plot(), { clientX: 400, button: 0, pointerId: 2 });
    draw();
    expect(lanesView.getState().shown).toEqual({ from: 0, to: 10 });
  });

  it('follows the playhead out of the window', async () => {
    await userEvent.click(button('Zoom in'));
    await userEvent.click(button('Zoom in'));
    await userEvent.click(button('Zoom in'));
    act(() => viewer.getState().seek(0));
    draw();
    expect(lanesView.getState().shown?.from).toBe(0);
    act(() => viewer.getState().seek(3.9));
    draw();
    const { shown } = lanesView.getState();
    expect(shown?.from).toBeLessThan(3.9);
    expect(shown?.to).toBeGreaterThan(3.9);
    expect((shown?.to ?? 0) - (shown?.from ?? 0)).toBeCloseTo(2.5, 9);
  });

  it('draws the run again when it has grown, and not when the playhead moves in the past', () => {
    const drawn = () => region().querySelector('.is-sleeping')?.getAttribute('d');
    const sliced = vi.spyOn(viewer.getState().watched.lanes, 'slice');
    const before = drawn();
    for (const time of [0.5, 1, 3, 2]) {
      act(() => viewer.getState().seek(time));
      draw();
    }
    expect(sliced).not.toHaveBeenCalled();
    act(() => liveUpTo(8));
    draw();
    expect(sliced).toHaveBeenCalled();
    expect(drawn()).not.toBe(before);
  });

  it('marks what the viewer did, and says so under the pointer', () => {
    act(() => viewer.getState().seek(4));
    act(() => viewer.getState().setKnob('cashiers', 4));
    draw();
    const { inputs } = viewer.getState();
    const at = inputs[0]?.at ?? 0;
    const mark = region().querySelector<HTMLElement>('.input-mark');
    expect(Number.parseFloat(mark?.style.left ?? '')).toBeCloseTo(placeOf(at), 3);
    fireEvent.pointerMove(plot(), { clientX: placeOf(at), clientY: TOP - 0.5 });
    expect(region().querySelector('.tip-box')?.textContent).toContain('Cashiers → 4 at 4.00 s');
  });

  it('gives what the viewer did to no task', async () => {
    act(() => viewer.getState().seek(4));
    act(() => viewer.getState().setKnob('cashiers', 4));
    const at = viewer.getState().inputs[0]?.at ?? 0;
    act(() => viewer.getState().seek(at + 3e-6));
    draw();
    await userEvent.click(button('This instant'));
    draw();
    const texts = blocks().map(({ textContent }) => textContent);
    expect(texts.slice(0, 2)).toEqual(['input', 'cashier 3: first step']);
  });
});
