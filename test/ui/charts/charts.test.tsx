import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { knobs } from '../../../src/scenarios/supermarket';
import { type KnobValues, WatchedRun } from '../../../src/store';
import { BusyChart } from '../../../src/ui/charts/BusyChart';
import { figuresOf } from '../../../src/ui/charts/figures';
import { LineChart } from '../../../src/ui/charts/LineChart';
import { ThroughputChart } from '../../../src/ui/charts/ThroughputChart';
import { WaitChart } from '../../../src/ui/charts/WaitChart';
import { cellsOf } from '../cellsOf';

const initial = Object.fromEntries(knobs.map((knob) => [knob.name, knob.initial])) as KnobValues;

/**
 * A run small enough to be worked out by hand. Seed 16 in CPython, groups of randrange(2) customers
 * a second apart with randrange(2) products of 1.6 s each: customers come at 0, 1, 2 and 3 s, the
 * third with an empty basket. One cashier, one place in line.
 *
 *     0.0  customer 0 comes and is served at once
 *     1.0  customer 1 comes and stands in line, which is full
 *     1.6  customer 0 is done; customer 1 is called, after 0.6 s
 *     2.0  customer 2 comes and stands in line, which is full
 *     3.0  customer 3 comes and is blocked at the door
 *     3.2  customer 1 is done; customer 2 is called after 1.2 s and has nothing to scan; customer 3
 *          gets in, is called after 0.2 s
 *     4.8  customer 3 is done
 */
function smallRun(until: number) {
  const watched = new WatchedRun({
    scenario: 'supermarket',
    version: 'whileTrue',
    seed: 16,
    knobs: {
      ...initial,
      cashiers: 1,
      capacity: 1,
      group: 2,
      interval: 1,
      basket: 2,
      deer: 1.6,
      banana: 1.6,
      sausage: 1.6,
      diapers: 1.6,
    },
  });
  watched.advance(until);
  return figuresOf({ watched, ...watched.timeline.playheadAt(until) });
}

describe('figuresOf', () => {
  it('tells the length of the line, its limit, and how long it was full', () => {
    const { line } = smallRun(5);
    expect(smallRun(1.5).line).toMatchObject({ length: 1, maxsize: 1 });
    expect(smallRun(1.8).line).toMatchObject({ length: 0, maxsize: 1 });
    // Full from 1.0 to 1.6 and from 2.0 to 3.2: 1.8 s of 5.
    expect(line.fullShare).toBeCloseTo(0.36, 4);
    expect(line.points.map(({ high }) => high)).toContain(1);
    expect(Math.max(...line.points.map(({ high }) => high))).toBe(1);
  });

  it('tells the waits: 0, 0.2, 0.6 and 1.2 s', () => {
    const { wait } = smallRun(5);
    expect(wait.count).toBe(4);
    // Between the second and the third; at 0.95 × 3 = 2.85 of the way from the first to the fourth.
    expect(wait.p50).toBeCloseTo((0.2 + 0.6) / 2, 4);
    expect(wait.p95).toBeCloseTo(0.6 + 0.85 * (1.2 - 0.6), 4);
    expect(wait.bins.reduce((total, bin) => total + bin.count, 0)).toBe(4);
  });

  it('tells how busy the cashier was: 4.8 s of 5', () => {
    const { busy } = smallRun(5);
    expect(busy.tills).toHaveLength(1);
    expect(busy.tills[0]).toMatchObject({ till: 0, working: false });
    expect(busy.tills[0]?.share).toBeCloseTo(0.96, 4);
    expect(busy.utilisation).toBeCloseTo(0.96, 4);
  });

  it('tells the throughput: 4 customers in 5 s', () => {
    const { throughput } = smallRun(5);
    expect(throughput.served).toBe(4);
    expect(throughput.overall).toBeCloseTo(0.8, 9);
    expect(throughput.lately).toBeCloseTo(0.8, 9);
  });

  it('weighs the tills by the time they were open', () => {
    // Two cashiers: the first serves customer 0 until 1.6, the second customer 1 from 1.0 to 2.6.
    const watched = new WatchedRun({
      scenario: 'supermarket',
      version: 'whileTrue',
      seed: 16,
      knobs: {
        ...initial,
        cashiers: 2,
        group: 2,
        interval: 1,
        basket: 2,
        deer: 1.6,
        banana: 1.6,
        diapers: 1.6,
      },
    });
    watched.advance(2);
    const { busy } = figuresOf({ watched, ...watched.timeline.playheadAt(2) });
    expect(busy.tills.map(({ share }) => share.toFixed(2))).toEqual(['0.80', '0.50']);
    expect(busy.utilisation).toBeCloseTo((1.6 + 1) / 4, 4);
  });
});

describe('the charts', () => {
  afterEach(cleanup);

  it('say that nothing has happened yet instead of NaN', () => {
    const figures = smallRun(0);
    render(
      <>
        <LineChart {...figures.line} points={[]} />
        <WaitChart {...figures.wait} count={0} bins={[]} />
        <BusyChart tills={[]} utilisation={0} />
        <ThroughputChart {...figures.throughput} served={0} />
      </>,
    );
    expect(screen.getByText('Nobody has come in yet')).toBeTruthy();
    expect(screen.getByText('Nobody has been served yet')).toBeTruthy();
    expect(screen.getByText('Nobody has been called to a till yet')).toBeTruthy();
    expect(screen.getByText('No till has been opened yet')).toBeTruthy();
    expect(document.body.innerHTML).not.toContain('NaN');
  });

  it('draw numbers only, from the first instant on', () => {
    for (const until of [0, 0.000_001, 1e-4, 1, 5]) {
      const figures = smallRun(until);
      render(
        <>
          <LineChart {...figures.line} />
          <WaitChart {...figures.wait} />
          <BusyChart {...figures.busy} />
          <ThroughputChart {...figures.throughput} />
        </>,
      );
      expect(document.body.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
      cleanup();
    }
  });

  it('say the line, its limit and how long it was full', () => {
    render(<LineChart {...smallRun(5).line} />);
    expect(screen.getByText('0 / 1')).toBeTruthy();
    expect(screen.getByText('full 36% of the time')).toBeTruthy();
  });

  it('say nothing of a limit before the program has made its queue', () => {
    render(<LineChart {...smallRun(0).line} />);
    expect(screen.queryByText(/limit/)).toBeNull();
    expect(document.querySelector('.line-limit')).toBeNull();
  });

  it('say that a line without a limit has none', () => {
    render(<LineChart {...smallRun(5).line} length={214} maxsize={0} />);
    expect(screen.getByText('214, no limit')).toBeTruthy();
    expect(screen.queryByText(/full/)).toBeNull();
    expect(document.querySelector('.line-limit')).toBeNull();
  });

  it('shade the time in which the door was blocked, joined where it touches', () => {
    const point = (time: number, blocked: number) => ({ time, low: 2, high: 2, blocked });
    render(
      <LineChart
        from={0}
        to={10}
        end={20}
        points={[point(0, 0), point(2, 1), point(3, 1), point(5, 0), point(9, 1)]}
        length={2}
        maxsize={2}
        fullShare={1}
      />,
    );
    const shades = [...document.querySelectorAll('.line-blocked rect')].map((rect) => [
      Number(rect.getAttribute('x')),
      Number(rect.getAttribute('width')),
    ]);
    // The scale of 20 s is 1000 wide: from 2 to 5 s and from 9 to 10 s.
    expect(shades).toEqual([
      [100, 150],
      [450, 50],
    ]);
  });

  it('have the last changes of the line as a table, newest first', () => {
    const points = [
      { time: 0, low: 0, high: 0, blocked: 0 },
      { time: 1, low: 1, high: 1, blocked: 0 },
      { time: 2.5, low: 1, high: 2, blocked: 1 },
    ];
    render(
      <LineChart from={0} to={4} end={20} points={points} length={2} maxsize={2} fullShare={0.5} />,
    );
    expect(cellsOf('In line')).toEqual([
      ['2.50–4.00 s', '1–2', '1'],
      ['1.00–2.50 s', '1', '0'],
      ['0.00–1.00 s', '0', '0'],
    ]);
  });

  it('have the waits as a histogram, as figures and as a table', () => {
    const bins = [
      { from: 0, to: 1, count: 3 },
      { from: 1, to: 2, count: 0 },
      { from: 2, to: 3, count: 1 },
    ];
    render(<WaitChart count={4} p50={0.44} p95={2.06} bins={bins} />);
    expect(screen.getByText('p50 0.4 · p95 2.1 s')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'How long 4 customers waited' })).toBeTruthy();
    const heights = [...document.querySelectorAll('.wait-bar')].map((bar) =>
      Number(bar.getAttribute('height')).toFixed(1),
    );
    expect(heights).toEqual(['98.0', '0.0', '32.7']);
    expect(cellsOf('Wait')).toEqual([
      ['0–1 s', '3'],
      ['1–2 s', '0'],
      ['2–3 s', '1'],
      ['Median (p50)', '0.44 s'],
      ['95th percentile (p95)', '2.06 s'],
    ]);
  });

  it('have a bar for each till, and the utilisation of all', () => {
    render(
      <BusyChart
        tills={[
          { till: 0, share: 0.954, working: true },
          { till: 1, share: 0.25, working: false },
        ]}
        utilisation={0.602}
      />,
    );
    expect(screen.getByText('ρ = 0.60')).toBeTruthy();
    expect(cellsOf('Cashiers busy')).toEqual([
      ['Cashier 0', '95%', 'serving'],
      ['Cashier 1', '25%', 'idle'],
    ]);
    const bars = [...document.querySelectorAll<HTMLElement>('.bar')].map((bar) =>
      bar.style.getPropertyValue('--share'),
    );
    expect(bars).toEqual(['0.954', '0.25']);
  });

  it('have a bar for each of twelve tills', () => {
    const tills = Array.from({ length: 12 }, (_, till) => ({ till, share: 0.5, working: true }));
    render(<BusyChart tills={tills} utilisation={0.5} />);
    expect(screen.getAllByText('50%', { selector: '.bar-share' })).toHaveLength(12);
  });

  it('have the throughput since opening and of the last ten seconds', () => {
    render(<ThroughputChart served={12} overall={0.634} lately={0.8} span={10} />);
    expect(cellsOf('Throughput')).toEqual([
      ['since opening', '0.63'],
      ['last 10 s', '0.80'],
      ['customers so far', '12'],
    ]);
  });
});
