import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewer } from '../../../src/store';
import { classesOf } from '../../../src/store/folds/classesOf';
import { startFrames } from '../../../src/ui/frame';
import { lanesView, wholeRun } from '../../../src/ui/lanes/lanesView';
import { Scrubber } from '../../../src/ui/transport/Scrubber';
import { previewAt } from '../../../src/ui/transport/previewAt';
import { scrubberFigures } from '../../../src/ui/transport/scrubberFigures';
import { Frames } from '../frames';
import { orderClasses } from '../../../src/scenarios/orders';
import { supermarket } from '../../../src/scenarios/supermarket';
import { sceneWords } from '../../../src/words/scenes';
import { freshViewer, liveUpTo } from '../freshViewer';
import { watchedStore } from '../lanes/watchedStore';
import { smallRun } from '../ordersCharts/ordersRun';

const SPAN = 50;
const REACH = 40;

const cast = { ...supermarket, told: sceneWords('supermarket').input, vips: null };

describe('scrubberFigures', () => {
  const { lanes, trace, timeline } = watchedStore({ capacity: 2 }, REACH);
  const { bars, stretches } = scrubberFigures(lanes, [], SPAN, REACH, cast);
  const markedAs = (kind: string) =>
    stretches.find((stretch) => stretch.kind === kind)?.marked ?? [];

  it('counts the callbacks of the whole run in columns', () => {
    const counts = new Array<number>(bars.length).fill(0);
    let clock = 0;
    for (const event of trace.slice()) {
      if (event.kind === 'callback' || event.kind === 'skipped') {
        const column = Math.floor((clock / SPAN) * bars.length);
        counts[column] = (counts[column] ?? 0) + 1;
      }
      if ('time' in event) clock = event.time;
    }
    expect([...bars]).toEqual(counts);
    expect(bars.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(100);
  });

  it('marks when the door was blocked: all in all as long as the trace says', () => {
    let [blocked, since] = [0, Number.NaN];
    for (const [index, event] of [...trace.slice()].entries()) {
      const at = timeline.timeOf(index + 1);
      if (event.kind === 'suspended' && event.wait === 'put') since = at;
      if (event.kind === 'woken' && event.lineOf === 'putters') {
        blocked += at - since;
        since = Number.NaN;
      }
    }
    if (!Number.isNaN(since)) blocked += REACH - since;
    const marked = markedAs('producerBlocked').reduce(
      (sum, m) => sum + m.share * (m.to - m.from),
      0,
    );
    expect(blocked).toBeGreaterThan(5);
    expect(marked).toBeCloseTo(blocked, 3);
  });

  it('marks when cashiers were idle, as much as there were', () => {
    // Before anybody comes in, at 0.6 s with seed 42, all three wait in get().
    const [first] = markedAs('workerIdle');
    expect(first?.from).toBe(0);
    expect(first?.share).toBeCloseTo(1, 4);
    const idle = watchedStore({ group: 1 }, 10).lanes;
    const nobody = scrubberFigures(idle, [], 20, 10, cast).stretches;
    expect(nobody.find(({ kind }) => kind === 'producerBlocked')?.marked).toEqual([]);
    const seconds = nobody
      .find(({ kind }) => kind === 'workerIdle')
      ?.marked.reduce((sum, { from, to, share }) => sum + share * (to - from), 0);
    expect(seconds).toBeCloseTo(10, 3);
  });

  it('marks when a VIP waited, where there are any: half a second from 2.5 s on', () => {
    const orders = smallRun();
    const cast = { ...orders.scenario, told: sceneWords('orders').input };
    const vips = classesOf(orders).of(orderClasses.vip);
    const figures = (marks: typeof vips | null) =>
      scrubberFigures(orders.lanes, [], 20, 10, { ...cast, vips: marks }).stretches;
    expect(figures(null).map(({ kind }) => kind)).toEqual(['producerBlocked', 'workerIdle']);
    const marked = figures(vips).find(({ kind }) => kind === 'vipWaiting')?.marked ?? [];
    expect(marked[0]?.from).toBeCloseTo(2.5, 9);
    // Microseconds of work make it a little longer.
    expect(marked.at(-1)?.to).toBeLessThanOrEqual(3.1);
    const seconds = marked.reduce((sum, { from, to, share }) => sum + share * (to - from), 0);
    expect(seconds).toBeCloseTo(0.5, 3);
  });

  it('lets inputs that are close together be one mark that says where each came to rest', () => {
    const inputs = [
      { at: 12, name: 'cashiers', value: 4 },
      { at: 12.1, name: 'cashiers', value: 5 },
      { at: 12.2, name: 'capacity', value: 3 },
      { at: 30, name: 'openTill', value: 2 },
    ];
    expect(scrubberFigures(lanes, inputs, SPAN, REACH, cast).inputs).toEqual([
      { at: 12, lines: ['Cashiers → 5 at 12.10 s', 'Line → 3 at 12.20 s'] },
      { at: 30, lines: ['till 2 opened at 30.00 s'] },
    ]);
  });
});

describe('previewAt', () => {
  it('tells what the snapshot of that time tells', () => {
    const watched = watchedStore({ capacity: 2 }, REACH);
    // Seed 42: two customers come at 0.6 s and are served at once; the third cashier waits.
    expect(previewAt(watched, 0.7)).toBe('0 / 2 in line · door open · 2 serving, 1 idle');
    const { timeline } = watched;
    for (const time of [3, 8, 20, 33]) {
      const { queues, tasks } = timeline.at(timeline.positionAt(time));
      const door = [...tasks.values()].find(({ name }) => name === 'door');
      const told = previewAt(watched, time);
      expect(told).toContain(`${queues[0]?.items.length} / 2 in line`);
      expect(told).toContain(door?.wait === 'put' ? 'door blocked' : 'door open');
    }
  });

  it('tells all that the snapshots tell, while tills open and close and the line is given another bound', () => {
    const watched = watchedStore({ capacity: 2, openFor: 45 }, 80, [
      { at: 5, name: 'capacity', value: 0 },
      { at: 12, name: 'cashiers', value: 1 },
      { at: 20, name: 'capacity', value: 4 },
      { at: 21, name: 'cashiers', value: 5 },
    ]);
    const { timeline } = watched;
    const told = new Set<string>();
    for (let time = 0; time < 80; time += 0.173) {
      const { queues, tasks } = timeline.at(timeline.positionAt(time));
      const alive = [...tasks.values()];
      const door = alive.find(({ name }) => name === 'door');
      const staff = alive.filter(({ name }) => name.startsWith('cashier '));
      // The loop is asleep at these times, so who has somebody to serve sleeps, and who has not waits in get.
      const serving = staff.filter(({ wait }) => wait === 'sleep').length;
      const [length, maxsize] = [queues[0]?.items.length ?? 0, queues[0]?.maxsize ?? 0];
      const doorWord = door === undefined ? 'closed' : door.wait === 'put' ? 'blocked' : 'open';
      const line = maxsize > 0 ? `${length} / ${maxsize}` : String(length);
      const expected = `${line} in line · door ${doorWord} · ${serving} serving, ${staff.length - serving} idle`;
      expect(previewAt(watched, time)).toBe(expected);
      told.add(expected);
    }
    expect(told.size).toBeGreaterThan(20);
    expect([...told].some((text) => text.includes('door closed'))).toBe(true);
    expect([...told].some((text) => text.includes('door blocked'))).toBe(true);
  });

  it('folds no snapshot, so that it costs the same wherever one points', () => {
    const watched = watchedStore({}, REACH);
    const folds = [vi.spyOn(watched.timeline, 'at'), vi.spyOn(watched.timeline, 'cursorAt')];
    previewAt(watched, 30);
    for (const fold of folds) expect(fold).not.toHaveBeenCalled();
  });
});

describe('Scrubber', () => {
  let frames: Frames;
  let end: () => void;

  beforeEach(() => {
    frames = new Frames();
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(() =>
      DOMRect.fromRect({ x: 0, y: 0, width: 1000, height: 40 }),
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
    render(<Scrubber />);
    act(() => frames.draw(1000));
  });

  afterEach(() => {
    end();
    cleanup();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    lanesView.setState({ shown: null });
  });

  const slider = () => screen.getByRole('slider', { name: 'Playhead' });
  const tip = () => document.querySelector('.tip-box');

  it('previews the time under the mouse, as far as that was lived', async () => {
    // The scale is 20 s long.
    fireEvent.pointerMove(slider(), { clientX: 35, pointerType: 'mouse' });
    await vi.waitFor(() => expect(tip()).toBeTruthy());
    expect(tip()?.textContent).toBe('0.70 s0 / 2 in line · door open · 2 serving, 1 idle');
    fireEvent.pointerMove(slider(), { clientX: 300, pointerType: 'mouse' });
    expect(tip()).toBeNull();
    fireEvent.pointerMove(slider(), { clientX: 100, pointerType: 'mouse' });
    expect(tip()?.textContent).toContain('2.00 s');
    const scrubber = slider().parentElement;
    if (scrubber !== null) fireEvent.pointerLeave(scrubber);
    expect(tip()).toBeNull();
  });

  it('marks what the viewer did, and says it under the mouse', async () => {
    act(() => viewer.getState().setKnob('cashiers', 4));
    act(() => frames.draw(2000));
    const mark = document.querySelector<HTMLElement>('.input-mark');
    const { at = 0 } = viewer.getState().inputs[0] ?? {};
    expect(mark?.title).toBe('Cashiers → 4 at 4.00 s');
    expect(Number.parseFloat(mark?.style.left ?? '')).toBeCloseTo((at / 20) * 100, 2);
    fireEvent.pointerMove(slider(), { clientX: 198, pointerType: 'mouse' });
    await vi.waitFor(() => expect(tip()).toBeTruthy());
    expect(tip()?.textContent).toContain('Cashiers → 4 at 4.00 s');
  });

  it('marks the stretch that the lanes are zoomed to', () => {
    expect(document.querySelector('.history-brush')).toBeNull();
    act(() => lanesView.setState({ shown: { from: 2, to: 7 } }));
    const brush = document.querySelector<HTMLElement>('.history-brush');
    expect([brush?.style.left, brush?.style.width]).toEqual(['10%', '25%']);
  });

  it('counts the run again when it has grown, and not when the playhead moves in the past', () => {
    const bars = () => document.querySelector('.history-bars path')?.getAttribute('d');
    const counted = vi.spyOn(viewer.getState().watched.lanes, 'density');
    const before = bars();
    for (const [frame, time] of [0.5, 1, 3, 2].entries()) {
      act(() => viewer.getState().seek(time));
      act(() => frames.draw(2000 + frame * 1000));
    }
    expect(counted).not.toHaveBeenCalled();
    act(() => liveUpTo(8));
    act(() => frames.draw(7000));
    expect(counted).toHaveBeenCalled();
    expect(bars()).not.toBe(before);
  });

  it('says what its marks mean as soon as there are any', () => {
    expect(screen.getByText('cashier idle')).toBeTruthy();
    expect(screen.getByText('door blocked')).toBeTruthy();
    act(() => {
      freshViewer({ group: 1 });
      liveUpTo(2);
    });
    act(() => frames.draw(3000));
    expect(screen.queryByText('door blocked')).toBeNull();
  });
});
