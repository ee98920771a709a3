import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewer } from '../../../src/store';
import { startFrames } from '../../../src/ui/frame';
import { HeapPanel } from '../../../src/ui/heap/HeapPanel';
import { Frames } from '../frames';
import { liveUpTo } from '../freshViewer';
import { freshService, heapNow, send } from './orderService';

describe('HeapPanel', () => {
  let frames: Frames;
  let end: () => void;
  let now = 0;

  beforeEach(() => {
    frames = new Frames();
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(480);
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(180);
    end = startFrames(
      () => {},
      (error) => {
        throw error;
      },
    );
  });

  afterEach(() => {
    end();
    cleanup();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  /** Draws frames for so many wall milliseconds, some ten of them. */
  const draw = (wallMs = 20): void => {
    const elapsed = Math.max(20, wallMs / 10);
    for (let left = wallMs; left > 0; left -= elapsed) act(() => frames.draw((now += elapsed)));
  };
  const open = (): void => {
    render(<HeapPanel headline={null} />);
    draw(40);
  };
  const LIST = 'the same heap as the list it is';
  /** The array as the list shows it; null is the hole. */
  const list = (): (number | null)[] =>
    Array.from(document.querySelectorAll('.heap-list li:not(.heap-rest)'), (cell) => {
      const number = cell.querySelector('b')?.textContent;
      return number === undefined ? null : Number(number);
    });
  const caption = (): string => document.querySelector('[role="group"] p')?.textContent ?? '';
  const press = async (label: string): Promise<void> => {
    await userEvent.click(screen.getByLabelText(label));
    draw(1200);
  };
  const back = () => press('One comparison or swap back');
  const on = () => press('One comparison or swap on');
  /** Where the nodes that are seen stand, by order: left to right and from above, in CSS pixels. */
  const nodes = (): Map<number, string> =>
    new Map(
      Array.from(document.querySelectorAll<HTMLElement>('.heap-node'))
        .filter(({ style }) => style.visibility !== 'hidden')
        .map((node) => [Number(node.textContent), node.style.transform]),
    );

  it('shows the queue as a list and as a tree, with its size and what happened last', () => {
    freshService();
    send('VRVRRRRV');
    open();
    expect(screen.getByText('PriorityQueue(maxsize=10)')).toBeTruthy();
    expect(screen.getByText('8 / 10')).toBeTruthy();
    expect(list()).toEqual(heapNow());
    expect(list()).toEqual([1, 8, 3, 2, 5, 6, 7, 4]);
    expect(screen.getByRole('group', { name: 'Step by step' })).toBeTruthy();
    expect([...nodes().keys()].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    // The root in the middle, its children at a quarter and three quarters.
    const x = (order: number) => Number(/\(([\d.]+)px/.exec(nodes().get(order) ?? '')?.[1]);
    expect([x(1), x(8), x(3)]).toEqual([240, 120, 360]);
    expect(screen.getByRole('heading').textContent).toBe(
      'Order 8 is VIP: two swaps lift it past the regular orders.',
    );
    expect(screen.getByText(/^Next out: 1, then 3, then 8\. Among equals the shape/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '1: order 8, VIP' }).textContent).toBe('8vip');
    expect(screen.getByRole('button', { name: '7: order 4, regular' }).textContent).toBe(
      '4regular',
    );
    expect(document.querySelectorAll('.heap-node .heap-crown')).toHaveLength(3);
  });

  it('walks back and on through a push, and says each comparison and swap', async () => {
    freshService();
    send('VRVRRRRV');
    open();
    const told = [[caption(), list()]];
    for (let step = 0; step < 6; step++) {
      await back();
      told.push([caption(), list()]);
    }
    const before = [1, 2, 3, 4, 5, 6, 7];
    const once = [1, 2, 3, 8, 5, 6, 7, 4];
    const twice = [1, 8, 3, 2, 5, 6, 7, 4];
    expect(told.toReversed()).toEqual([
      ['Order 8 is about to be put.', before],
      ['Push: 8 is appended to the list, at [7].', [...before, 8]],
      ['8 < 4? Yes, VIP comes before regular: they swap.', [...before, 8]],
      ['8 and 4 swap: 8 rises to [3].', once],
      ['8 < 2? Yes, VIP comes before regular: they swap.', once],
      ['8 and 2 swap: 8 rises to [1].', twice],
      ['8 < 1? No, both are VIP: 8 stays.', twice],
    ]);
    for (const [at, each] of told.toReversed().slice(1).entries()) {
      await on();
      expect([at, caption(), list()]).toEqual([at, ...each]);
    }
  });

  it('walks through a pop, and on to what the queue does next', async () => {
    freshService({ seconds: 20 });
    send('VRVRRRRV');
    viewer.getState().setKnob('workers', 1);
    // A run that was stuck plays on when somebody helps it.
    viewer.getState().pause();
    open();
    expect(caption()).toBe('4 < 7? No, both are regular: 4 stays.');
    for (let step = 0; step < 7; step++) await back();
    expect(caption()).toBe('1 is at the root, and about to leave.');
    const said = [];
    for (let step = 0; step < 7; step++) {
      await on();
      said.push([caption(), list()[0] ?? null]);
    }
    expect(said).toEqual([
      ['Pop: 1 leaves the root.', null],
      ['The last one, 4, moves to the root.', 4],
      ['8 < 3? No, both are VIP: the right child moves up.', 4],
      ['3 moves up, 4 sinks to [2] without being compared.', 3],
      ['6 < 7? No, both are regular: the right child moves up.', 3],
      ['7 moves up, 4 sinks to [6] without being compared.', 3],
      ['4 < 7? No, both are regular: 4 stays.', 3],
    ]);
    // Nothing has been lived after this pop: the worker is at work, and the next event is its task_done().
    const { position } = viewer.getState();
    await on();
    const { watched, position: reached } = viewer.getState();
    expect(reached).toBeGreaterThan(position);
    expect(watched.trace.at(reached - 1).kind).toBe('taskDone');
    await on();
    // The next pop begins with its first step.
    expect(caption()).toBe('Pop: 3 leaves the root.');
    expect(list()[0]).toBeNull();
    await back();
    await back();
    expect(viewer.getState().position).toBe(reached);
  });

  it('pauses a run that plays when somebody walks', async () => {
    freshService();
    send('RRV');
    act(() => viewer.setState({ playing: true }));
    open();
    expect(caption()).toBe('Pause to walk through it, comparison by comparison.');
    await back();
    expect(viewer.getState().playing).toBe(false);
    expect(caption()).toBe('3 < 1? Yes, VIP comes before regular: they swap.');
  });

  it('draws the same picture at the same playhead of a run that plays, whichever way one came', () => {
    freshService();
    send('VRVRRRR');
    const { time } = viewer.getState();
    send('V');
    act(() => viewer.setState({ playing: true }));
    open();
    const pictures = new Map<number, unknown>();
    const look = (at: number): unknown => {
      act(() => viewer.getState().seek(at));
      draw();
      return [list(), [...nodes()].sort(([a], [b]) => a - b)];
    };
    const times = Array.from({ length: 19 }, (_, each) => time + each * 0.05);
    for (const at of times) pictures.set(at, look(at));
    const distinct = new Set([...pictures.values()].map((picture) => JSON.stringify(picture)));
    // It moves in nearly every one of them; comparing moves nobody.
    expect(distinct.size).toBeGreaterThan(8);
    for (const at of times.toReversed()) expect(look(at)).toEqual(pictures.get(at));
    act(() => viewer.getState().pause());
    draw(1500);
    expect(list()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('comes to rest at what is true wherever the playhead stands', () => {
    freshService({ workers: 2, rate: 6, seconds: 3 });
    liveUpTo(8);
    open();
    const { reach } = viewer.getState();
    for (let time = 0; time < reach; time += 0.71) {
      act(() => viewer.getState().seek(time));
      draw(1400);
      expect(list()).toEqual(heapNow());
    }
  });
  it('sums up what would not be legible, and drops nobody', () => {
    freshService({ capacity: 0 });
    send('R'.repeat(40));
    open();
    expect(screen.getByText('40 / ∞')).toBeTruthy();
    expect(list()).toHaveLength(31);
    expect(screen.getByRole('list', { name: LIST }).textContent).toContain('+ 9 more');
    const drawn = document.querySelectorAll('.heap-node').length;
    expect([15, 31]).toContain(drawn);
    expect(document.querySelector('.heap-more')?.textContent).toBe(`+ ${40 - drawn} more`);
  });

  it('shows who is blocked outside in the order of coming, and who was woken there and has not run', () => {
    freshService({ capacity: 1 });
    send('RRVR');
    open();
    const LINE = 'Blocked in put(): first come, first served, blind to priority';
    const line = (): (string | null)[] =>
      within(screen.getByRole('list', { name: LINE }))
        .getAllByRole('button')
        .map((button) => button.getAttribute('aria-label'));
    expect(line()).toEqual([
      'order 2, regular: waits',
      'order 3, VIP: waits',
      'order 4, regular: waits',
    ]);
    act(() => viewer.getState().setKnob('capacity', 2));
    const { trace } = viewer.getState().watched;
    const woken = Array.from(trace.slice()).findLastIndex(
      (event) => event.kind === 'woken' && event.lineOf === 'putters',
    );
    // The event after it makes its task ready.
    act(() => viewer.getState().seekTo(woken + 2));
    draw(1200);
    expect(line()).toEqual([
      'order 2, regular: woken, not yet run',
      'order 3, VIP: waits',
      'order 4, regular: waits',
    ]);
    expect(document.querySelector('.heap-putter.is-woken')?.textContent).toContain('woken');
  });

  it('shows of very many outside the first ones, and how many more there are', () => {
    freshService({ capacity: 1 });
    send('R'.repeat(15));
    open();
    const outside = document.querySelector('.heap-outside');
    expect(outside?.querySelectorAll('button')).toHaveLength(10);
    expect(outside?.textContent).toContain('+ 4 more');
  });

  it('lights up the node of a cell, the cell of a node, and both for the task of the request', async () => {
    freshService();
    send('RV');
    open();
    const cell = screen.getByRole('button', { name: '1: order 1, regular' });
    const node = Array.from(document.querySelectorAll<HTMLElement>('.heap-node')).find(
      ({ textContent }) => textContent === '1',
    ) as HTMLElement;
    await userEvent.hover(cell);
    expect(viewer.getState().pointed).toBe('request 1');
    expect(node.dataset['pointed']).toBe('true');
    await userEvent.unhover(cell);
    await userEvent.hover(node);
    expect(cell.dataset['pointed']).toBe('true');
    await userEvent.unhover(node);
    expect(cell.dataset['pointed']).toBeUndefined();
  });

  it('goes to another run without a trace of the last one', () => {
    freshService();
    send('RRV');
    open();
    act(() => viewer.getState().reset());
    draw(1200);
    expect(screen.getByRole('heading').textContent).toBe('The service has not started yet.');
    expect(document.querySelectorAll('.heap-node')).toHaveLength(0);
    expect(caption()).toBe('No order has come yet.');
  });
});
