import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sleep } from '../../../src/asyncio';
import { supermarket } from '../../../src/scenarios/supermarket';
import { viewer } from '../../../src/store';
import { startFrames } from '../../../src/ui/frame';
import { LoopPanel } from '../../../src/ui/loop/LoopPanel';
import { Frames } from '../frames';
import { freshViewer, liveUpTo } from '../freshViewer';

describe('LoopPanel', () => {
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

  const draw = (): void => act(() => frames.draw((now += 20)));
  const open = (time: number, changed: Parameters<typeof freshViewer>[0] = {}): void => {
    freshViewer(changed);
    liveUpTo(time);
    render(<LoopPanel />);
    draw();
  };
  const row = (name: string): HTMLElement =>
    screen.getByRole('list', { name: new RegExp(`^${name.replace(/[()]/g, '\\$&')}: `) });
  /** What a row shows, without what only those hear who do not see it. */
  const shown = (name: string): string[] =>
    within(row(name))
      .getAllByRole('listitem')
      .map((item) => item.querySelector('[aria-hidden]')?.textContent ?? item.textContent ?? '');
  const said = (name: string): string[] =>
    within(row(name))
      .getAllByRole('button')
      .map((chip) => chip.title);

  it('shows the loop asleep, the timers by deadline, and who waits for what', () => {
    // Seed 42: from 1 s on three are being served, two stand in line, and the door waits with the sixth.
    open(1);
    const { scheduled } = viewer.getState().watched.run.loop;
    const first = Math.min(...scheduled.map(({ when }) => when));
    expect(screen.getByText(`asleep in select() until ${first.toFixed(2)} s`)).toBeTruthy();
    expect(shown('ready')).toEqual(['none']);
    const deadlines = scheduled
      .map(({ when, owner }) => [when, owner] as const)
      .sort(([a], [b]) => a - b)
      .map(([when, owner]) => `${when.toFixed(2)} cashier ${owner - 2} · sleep`);
    expect(deadlines).toHaveLength(3);
    const all = shown('timers');
    expect([all[0], all[1]]).toEqual([deadlines[0], deadlines[1]]);
    expect(all[2]).toBe('+ 1 more');
    expect(screen.getByText('Queue(maxsize=2)').parentElement?.textContent).toContain('2 / 2');
    expect(screen.getByText('5 unfinished')).toBeTruthy();
    expect(shown('in put()')).toEqual(['door · customer 5']);
    expect(shown('in get()')).toEqual(['none']);
  });

  it('sums up what does not fit, and shows all of it when asked to', async () => {
    open(1);
    await userEvent.click(within(row('timers')).getByRole('button', { name: '+ 1 more' }));
    expect(shown('timers')).toHaveLength(4);
    await userEvent.click(within(row('timers')).getByRole('button', { name: 'fewer' }));
    expect(shown('timers')).toHaveLength(3);
  });

  it('shows the first of very many, and the number of the others', async () => {
    vi.spyOn(supermarket, 'program').mockImplementation((loop) => ({
      *main() {
        for (let n = 0; n < 2000; n++) loop.callLater(n, () => {});
        yield* sleep(1e6);
      },
      act() {},
    }));
    open(0.5);
    const button = within(row('timers')).getByRole('button', { name: /more$/ });
    const [, hidden] = /^\+ (\d,\d+) more$/.exec(button.textContent ?? '') ?? [];
    // Those of main, and the end of its sleep; the first is due at once.
    const total = 1999 + 1;
    expect(shown('timers')).toHaveLength(total - Number(hidden?.replace(',', '')) + 1);
    await userEvent.click(button);
    const all = shown('timers');
    expect(all.at(-1)).toBe('fewer');
    expect(all.at(-2)).toBe(`+ ${(total - (all.length - 2)).toLocaleString('en')} more`);
    expect(all.length).toBeLessThan(1000);
  });

  it('goes callback by callback, forwards and backwards', async () => {
    open(0);
    act(() => viewer.getState().step('callback', 1));
    draw();
    expect(shown('ready')).toEqual(['main · first step', '+ 4 more']);
    await userEvent.click(within(row('ready')).getByRole('button', { name: '+ 4 more' }));
    // main has run and made four tasks, which are for the next iteration.
    expect(screen.getByText('iteration 1')).toBeTruthy();
    expect(said('ready')[0]).toBe('main · first step: has run');
    expect(shown('ready').slice(1, 3)).toEqual(['next, 2:', 'door · first step']);
    expect(screen.getByRole('heading', { name: 'ready: 4' })).toBeTruthy();
    act(() => viewer.getState().step('callback', 1));
    draw();
    expect(screen.getByText('iteration 2')).toBeTruthy();
    // The door runs; the cashiers are of the same iteration, and the door's timer has no place here.
    expect(said('ready').slice(0, 4)).toEqual([
      'door · first step: has run',
      'cashier 0 · first step',
      'cashier 1 · first step',
      'cashier 2 · first step',
    ]);
    act(() => viewer.getState().step('callback', -1));
    draw();
    expect(said('ready')[0]).toBe('main · first step: has run');
  });

  it('shows a woken task beside the line that it has left, until it runs', () => {
    open(0);
    const { watched } = viewer.getState();
    act(() => liveUpTo(2));
    const index = [...watched.trace.slice()].findIndex(
      (event) => event.kind === 'woken' && event.lineOf === 'getters',
    );
    const event = watched.trace.at(index);
    const name = event.kind === 'woken' ? watched.tasks.of(event.task) : '';
    // The event after it appends the wake-up to the ready queue.
    act(() => viewer.getState().seekTo(index + 2));
    draw();
    expect(said('in get()')[0]).toBe(`${name}: woken, not yet run`);
    expect(row('in get()').querySelector('.is-woken')?.textContent).toContain(name);
    // Two others still stand in the line, and only they are counted.
    expect(screen.getByRole('heading', { name: 'in get(): 2' })).toBeTruthy();
    expect(shown('in get()')).toHaveLength(3);
  });

  it('points at the task of a chip, and lights up the chips of the task that is pointed at', async () => {
    open(1);
    const door = within(row('in put()')).getByRole('button');
    await userEvent.hover(door);
    expect(viewer.getState().pointed).toBe('door');
    expect(door.dataset.pointed).toBe('true');
    await userEvent.unhover(door);
    expect(viewer.getState().pointed).toBeNull();
    act(() => viewer.getState().point('door'));
    expect(door.dataset.pointed).toBe('true');
    act(() => viewer.getState().point(null));
    expect(door.dataset.pointed).toBeUndefined();
  });

  it('lets go of a task whose chip goes away with the focus', async () => {
    open(1);
    act(() => within(row('in put()')).getByRole('button').focus());
    expect(viewer.getState().pointed).toBe('door');
    act(() => viewer.getState().seek(0.1));
    draw();
    expect(shown('in put()')).toEqual(['none']);
    expect(viewer.getState().pointed).toBeNull();
  });

  it('says that a line without a limit has none', () => {
    open(1, { capacity: 0 });
    expect(screen.getByText('Queue(maxsize=0)').parentElement?.textContent).toContain('∞');
    expect(screen.getByText(/no limit/)).toBeTruthy();
  });
});
