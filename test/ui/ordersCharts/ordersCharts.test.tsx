import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { viewer, type WatchedRun } from '../../../src/store';
import { orderFiguresOf } from '../../../src/ui/ordersCharts/orderFigures';
import { UnderStage } from '../../../src/ui/panels/UnderStage';
import { OrdersCharts } from '../../../src/ui/ordersCharts/OrdersCharts';
import { orderTheoryOf } from '../../../src/ui/ordersCharts/orderTheory';
import { OutOfTurn } from '../../../src/ui/ordersCharts/OutOfTurn';
import { TheoryByClass } from '../../../src/ui/ordersCharts/TheoryByClass';
import { WaitsByClass } from '../../../src/ui/ordersCharts/WaitsByClass';
import { cellsOf } from '../cellsOf';
import { smallRun } from './ordersRun';

/** The figures of the small run that is worked out in ordersRun.ts. */
const figuresAt = (time: number, watched: WatchedRun = smallRun()) =>
  orderFiguresOf({ watched, ...watched.timeline.playheadAt(time) });

beforeAll(() => viewer.getState().openScenario('orders'));
afterEach(cleanup);

describe('the waits by class', () => {
  it('are a table of the small run: 0, 2 and 3.5 s for regular orders, 0.5 s for the VIP', () => {
    render(<WaitsByClass {...figuresAt(20).waits} />);
    expect(cellsOf('Waiting, by class')).toEqual([
      ['Orders taken', '1', '3'],
      ['Shortest', '0.5 s', '0.0 s'],
      ['p25', '0.5 s', '1.0 s'],
      ['Median (p50)', '0.5 s', '2.0 s'],
      // 0.75 × 2 = 1.5: half of the way from 2 to 3.5; 0.95 × 2 = 1.9: nine tenths of it.
      ['p75', '0.5 s', '2.8 s'],
      ['p95', '0.5 s', '3.4 s'],
      ['Longest', '0.5 s', '3.5 s'],
      ['Longest still waiting', '–', '–'],
    ]);
    expect(screen.getByText('VIP p95 0.5 s')).toBeTruthy();
    expect(screen.getByText('regular p95 3.4 s')).toBeTruthy();
    expect(screen.getByText('median 2.0 s')).toBeTruthy();
    expect(screen.getByText('No regular order is waiting.')).toBeTruthy();
  });

  it('do not forget who still waits', () => {
    render(<WaitsByClass {...figuresAt(3.5).waits} />);
    expect(screen.getByText('order 2: 2.0 s', { selector: '.waits-now' })).toBeTruthy();
    expect(
      screen.getByText(
        'Order 2, regular, has waited 2.0 s. One VIP that came after it went ahead.',
      ),
    ).toBeTruthy();
    expect(cellsOf('Waiting, by class').at(-1)).toEqual([
      'Longest still waiting',
      '–',
      'order 2: 2.0 s',
    ]);
  });

  it('say that none was taken yet, and draw a lone wait all the same', () => {
    render(<WaitsByClass {...figuresAt(0).waits} />);
    expect(screen.getAllByText('none taken yet')).toHaveLength(2);
    expect(screen.getByText('VIP p95 –')).toBeTruthy();
    expect(document.querySelector('.waits-box')).toBeNull();
    cleanup();
    render(<WaitsByClass {...figuresAt(2.6).waits} />);
    expect(document.querySelectorAll('.waits-still')).toHaveLength(2);
    expect(document.body.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('are drawn on a scale up to a round number', () => {
    render(<WaitsByClass {...figuresAt(20).waits} />);
    const styleOf = (part: string) =>
      document.querySelector<HTMLElement>(`.is-regular .waits-${part}`)?.style;
    // The scale ends at 3.5 s, at or above the greatest p95, 3.35 s.
    expect(screen.getByText('3.5 s', { selector: '.waits-ends span' })).toBeTruthy();
    expect(Number.parseFloat(styleOf('median')?.left ?? '')).toBeCloseTo((2 / 3.5) * 100, 2);
    expect(Number.parseFloat(styleOf('box')?.left ?? '')).toBeCloseTo((1 / 3.5) * 100, 2);
    expect(Number.parseFloat(styleOf('box')?.width ?? '')).toBeCloseTo((1.75 / 3.5) * 100, 2);
    expect(Number.parseFloat(styleOf('line')?.width ?? '')).toBeCloseTo((3.35 / 3.5) * 100, 2);
  });

  it('say what aging does for the one that has waited longest', () => {
    const { classes } = figuresAt(3.5).waits;
    const regular = { order: 7, waited: 48.2, ahead: 31, isPassable: false };
    render(<WaitsByClass classes={classes} regular={regular} />);
    expect(
      screen.getByText(
        'Order 7, regular, has waited 48 s. 31 VIPs that came after it went ahead. Aging: no VIP that comes now goes ahead of it.',
      ),
    ).toBeTruthy();
  });
});

describe('who left out of turn', () => {
  it('is counted: order 2 was put before order 3 and taken after it', () => {
    render(<OutOfTurn {...figuresAt(20).turns} />);
    expect(screen.getByText('1 of 4 overtaken within their class')).toBeTruthy();
    expect(
      screen.getByRole('img', {
        name: 'The last 4 orders taken; overtaken within their class: 2',
      }),
    ).toBeTruthy();
    expect(cellsOf('Left out of turn')).toEqual([
      ['2', 'regular', 'no. 2', 'no. 3', '1'],
      ['3', 'regular', 'no. 3', 'no. 2', '0'],
      ['4', 'VIP', 'no. 1', 'no. 1', '0'],
      ['1', 'regular', 'no. 1', 'no. 1', '0'],
    ]);
  });

  it('is told as of the playhead', () => {
    render(<OutOfTurn {...figuresAt(4.5).turns} />);
    expect(screen.getByText('0 of 3 overtaken within their class')).toBeTruthy();
    cleanup();
    render(<OutOfTurn {...figuresAt(0.5).turns} />);
    expect(screen.getByText('No order has been taken yet')).toBeTruthy();
  });

  it('has a heavier line of another colour, above the others', () => {
    render(<OutOfTurn {...figuresAt(20).turns} />);
    const lines = [...document.querySelectorAll('.turn')].map((line) => line.className);
    expect(lines).toHaveLength(4);
    expect(document.querySelectorAll('.turn.is-overtaken')).toHaveLength(1);
    expect(document.querySelector('.turns-picture g:last-of-type')?.classList).toContain(
      'is-overtaken',
    );
    const orderOf = (row: number) =>
      [...(document.querySelectorAll('.turns-line')[row]?.children ?? [])]
        .map(
          (number) =>
            [number.textContent, Number.parseFloat((number as HTMLElement).style.left)] as const,
        )
        .sort((a, b) => a[1] - b[1])
        .map(([item]) => item);
    expect([orderOf(0), orderOf(1)]).toEqual([
      ['4', '1', '2', '3'],
      ['4', '1', '3', '2'],
    ]);
  });
});

describe('theory beside measurement', () => {
  const knobs = { workers: 1, capacity: 0, seconds: 5, rate: 0.4, vipShare: 40 };
  const show = (time: number, changed: Readonly<Record<string, number>> = {}) => {
    const watched = smallRun();
    const now = { ...knobs, ...changed };
    const theory = orderTheoryOf({ watched, ...watched.timeline.playheadAt(time) }, now);
    render(<TheoryByClass theory={theory} />);
  };

  it('is a table of the small run, with Cobham’s mean waits at these settings', () => {
    show(10);
    expect(cellsOf('Theory beside measurement')).toEqual([
      ['VIP', '0.05', '0.10', '0.50 s', '0.05', '1.76 s'],
      ['regular', '0.55', '0.30', '1.83 s', '0.55', '8.82 s'],
      ['all', '0.60', '0.40', '1.50 s', '0.60', '6.00 s'],
    ]);
    expect(screen.getByText('utilisation measured 60%')).toBeTruthy();
    expect(screen.getByText('offered ρ 0.80, VIPs 0.32')).toBeTruthy();
    expect(screen.getByText(/It wants requests that come at random, though/)).toBeTruthy();
  });

  it('has no column for a formula that does not hold, and says why', () => {
    show(10, { workers: 3 });
    expect(cellsOf('Theory beside measurement')[0]).toEqual([
      ...['VIP', '0.05', '0.10', '0.50 s', '0.05'],
    ]);
    expect(screen.getByText(/for such times and several workers none is known/)).toBeTruthy();
    expect(screen.queryByText(/It wants requests that come at random/)).toBeNull();
  });

  it('marks the unstable zone in words, and says whether the VIPs are in it', () => {
    show(10, { rate: 1 });
    expect(screen.getByText(/^Unstable: .* The VIPs alone have one/)).toBeTruthy();
    expect(screen.getAllByText('for ever')).toHaveLength(2);
    cleanup();
    show(10, { rate: 2, vipShare: 60 });
    expect(screen.getByText(/^Unstable: .* the VIPs alone come to that/)).toBeTruthy();
    cleanup();
    show(10, { workers: 0 });
    expect(screen.getByText('offered ρ ∞, VIPs ∞')).toBeTruthy();
    cleanup();
    show(10);
    expect(screen.queryByText(/^Unstable/)).toBeNull();
  });
});

describe('the statistics of the order service', () => {
  it('have their classes first, then what any queue has', () => {
    render(<OrdersCharts />);
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Waiting, by class',
      'Left out of turn',
      'In the queue',
      'Workers busy',
      'Throughput',
      'Theory beside measurement',
    ]);
    expect(document.body.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('stand under its stage, and the supermarket keeps its own', async () => {
    render(<UnderStage />);
    expect(await screen.findByRole('heading', { name: 'Left out of turn' })).toBeTruthy();
    act(() => viewer.getState().openScenario('supermarket'));
    expect(screen.getByRole('heading', { name: 'Wait' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Left out of turn' })).toBeNull();
    act(() => viewer.getState().openScenario('orders'));
  });
});
