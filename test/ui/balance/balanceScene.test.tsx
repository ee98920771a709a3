import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewer } from '../../../src/store';
import { BalancePresets } from '../../../src/ui/balance/BalancePresets';
import { BalanceStage } from '../../../src/ui/balance/BalanceStage';
import { ManagerCard } from '../../../src/ui/balance/ManagerCard';
import { TheoryCard } from '../../../src/ui/balance/TheoryCard';
import { cellsOf } from '../cellsOf';
import { liveUpTo } from '../freshViewer';
import { freshBalance, smallKnobs } from './balanceRun';

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  freshBalance(smallKnobs);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const itemsOf = (name: string): (string | null)[] =>
  within(screen.getByText(name, { selector: 'h3' }).closest('section') as HTMLElement)
    .getAllByRole('listitem')
    .map((item) => item.textContent);

describe('the stage of the small run', () => {
  it('has the door blocked, the line full and the till at work at 6.5 s', () => {
    liveUpTo(6.5);
    render(<BalanceStage />);
    expect(itemsOf('Doors')).toEqual(['Door 0blocked in put()customer 5for 0.5 s']);
    expect(itemsOf('Tills')).toEqual(['Till 0servescustomer 20.5 s left']);
    const places = screen.getByRole('list', { name: 'Customers in line, next first' });
    expect(
      within(places)
        .getAllByRole('listitem')
        .map((place) => place.textContent),
    ).toEqual(['3', '4']);
    expect(screen.getByText('2 / 2 full')).toBeTruthy();
    expect(screen.getByText('between 0 and 2 in the last 7 s')).toBeTruthy();
  });

  it('says who waited for whom, with the sum that tells why', () => {
    liveUpTo(11.5);
    render(<BalanceStage />);
    expect(screen.getByRole('heading', { name: 'The doors wait for the tills.' })).toBeTruthy();
    expect(
      screen.getByText(
        'In the last 10 s 0.3 of 1 door on average stood blocked in put(), since all 2 places in line were taken. ' +
          '1 door × 1 = 1 a second come, 1 till × 0.5 = 0.5 can be served: ρ = 2.00.',
      ),
    ).toBeTruthy();
  });

  it('has a beginning, without a door, without a till, and an end', () => {
    render(<BalanceStage />);
    const heading = (): string | null => screen.getByRole('heading', { level: 2 }).textContent;
    expect(heading()).toBe('Nobody has waited yet.');
    expect(screen.getByText('not made yet')).toBeTruthy();
    cleanup();
    freshBalance({ ...smallKnobs, tills: 0 });
    liveUpTo(2);
    render(<BalanceStage />);
    expect(heading()).toBe('No till is open.');
    cleanup();
    freshBalance({ ...smallKnobs, doors: 0 });
    liveUpTo(2);
    render(<BalanceStage />);
    expect(heading()).toBe('No door is open.');
    expect(screen.getByText('Without a door or a till nothing can be balanced.')).toBeTruthy();
    cleanup();
    freshBalance({ ...smallKnobs, openFor: 5 });
    liveUpTo(6);
    render(<BalanceStage />);
    expect(heading()).toBe('The doors are closed.');
    expect(screen.getByText(/^The doors are closed: nobody comes any more/)).toBeTruthy();
    expect(screen.queryByText(/the line fills/)).toBeNull();
  });

  it('has a row for each of six doors, with whom it holds and its state', () => {
    freshBalance({ ...smallKnobs, doors: 6, tills: 4, service: 0.05 });
    liveUpTo(1.5);
    render(<BalanceStage />);
    // Six come at 1 s: four to the tills and two into the line. At 2 s none of the next six has a place.
    expect(itemsOf('Doors')).toEqual([0, 1, 2, 3, 4, 5].map((door) => `D${door}pausing`));
    expect(itemsOf('Tills')).toEqual([0, 1, 2, 3].map((till) => `T${till}${till}`));
    cleanup();
    liveUpTo(2.5);
    render(<BalanceStage />);
    expect(itemsOf('Doors')).toEqual(
      [0, 1, 2, 3, 4, 5].map((door) => `D${door}${6 + door}blocked`),
    );
  });

  it('says on the map what theory expects where the run stands', () => {
    // M/M/1 with one place and one door at ρ = 1: four states are equally likely, in one the till is idle, in one the door blocked.
    freshBalance({ doors: 1, tills: 1, arrivals: 1, service: 1, capacity: 1, random: 1 });
    liveUpTo(0.5);
    render(<BalanceStage />);
    expect(
      screen.getByText(/To be expected: a till is busy 75% of its time, a door blocked 25%\.$/),
    ).toBeTruthy();
    cleanup();
    // In equal times the line of a balanced shop does not hover.
    freshBalance({ ...smallKnobs, service: 1 });
    liveUpTo(0.5);
    render(<BalanceStage />);
    expect(screen.getByText(/^ρ = 1, in equal times: .* keeps the length/)).toBeTruthy();
  });

  it('sums up who is beyond fifty in a line without limit, and marks the unstable zone', () => {
    freshBalance({ ...smallKnobs, capacity: 0, arrivals: 5, service: 0.05 });
    liveUpTo(12.1);
    render(<BalanceStage />);
    // One came each 0.2 s, 60 of them, and one is at the till.
    expect(screen.getByText('+ 9 more')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'The line grows without end.' })).toBeTruthy();
    expect(screen.getByText('unstable')).toBeTruthy();
    expect(screen.getByText(/^ρ = 100\.00 without a limit: unstable\./)).toBeTruthy();
  });
});

describe('the dials', () => {
  it('are moved by the arrow keys on their map, both of them, and by more with Shift', () => {
    render(<BalanceStage />);
    const map = screen.getByRole('slider', { name: /^Map of the two dials/ });
    const dials = () => {
      const { arrivals, service } = viewer.getState().now;
      return [arrivals, service];
    };
    act(() => {
      fireEvent.keyDown(map, { key: 'ArrowRight' });
    });
    expect(dials()).toEqual([1.05, 0.5]);
    act(() => {
      fireEvent.keyDown(map, { key: 'ArrowDown', shiftKey: true });
    });
    expect(dials()).toEqual([1.05, 0.25]);
    expect(map.getAttribute('aria-valuetext')).toBe(
      'a door 1.05, a till 0.25 customers a second, ρ = 4.20',
    );
    // Another key is left to the page.
    expect(fireEvent.keyDown(map, { key: '.' })).toBe(true);
  });

  it('are moved together by a click on their map', () => {
    render(<BalanceStage />);
    const map = screen.getByRole('slider', { name: /^Map of the two dials/ });
    map.setPointerCapture = () => {};
    vi.spyOn(map, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 50, 200, 200));
    act(() => {
      // The middle is the geometric mean of the ends: √(0.05 × 5) = 0.5.
      fireEvent.pointerDown(map, { clientX: 200, clientY: 150, pointerId: 1 });
    });
    expect(viewer.getState().now).toMatchObject({ arrivals: 0.5, service: 0.5 });
    expect(viewer.getState().inputs.map(({ name }) => name)).toEqual(['arrivals']);
  });

  it('say how much they come to all together', () => {
    freshBalance({ ...smallKnobs, doors: 3, tills: 4 });
    liveUpTo(0.1);
    render(<BalanceStage />);
    expect(screen.getByText('all together 3.00 / s')).toBeTruthy();
    expect(screen.getByText('all together 2.00 / s')).toBeTruthy();
  });
});

describe('theory beside measurement', () => {
  it("has the small run's figures, and says that its times are not exponential", () => {
    liveUpTo(7.5);
    render(<TheoryCard />);
    const rows = cellsOf('Theory beside measurement').map(([, measured]) => measured);
    expect(rows).toEqual(['87%', '0.80 / s', '1.20', '1.50 s', '2.07', '3.00 s', '13%']);
    expect(screen.getAllByText('for exponential times only')).toHaveLength(2);
    expect(cellsOf('Little’s law: L = λ · W')).toEqual([
      ['the line', '1.20', '0.80 / s', '1.50 s', '1.20', '0.00'],
      // 15.5 / 7.5 and 0.8 × 3: who is still there has not been counted among the stays.
      ['the shop', '2.07', '0.80 / s', '3.00 s', '2.40', '−0.33'],
    ]);
  });

  it('has M/M/1 at half its load, and the chain of the line that blocks, beside what was measured', () => {
    freshBalance({ doors: 1, tills: 1, arrivals: 1, service: 1, capacity: 1, random: 1 });
    liveUpTo(0.5);
    render(<TheoryCard />);
    const cells = cellsOf('Theory beside measurement');
    // ρ = 1: no steady state without a limit; with one place four states are equally likely.
    expect(cells[0]?.slice(2)).toEqual(['no steady state: ρ ≥ 1, the line grows for ever', '75%']);
    expect(cells.slice(1).map((row) => row[2])).toEqual([
      '0.75 / s',
      '0.50',
      '0.67 s',
      '1.25',
      '1.67 s',
      '25%',
    ]);
    expect(screen.getByText(/^Unstable without a limit/)).toBeTruthy();
    cleanup();
    freshBalance({ doors: 2, tills: 1, arrivals: 0.25, service: 1, capacity: 0, random: 1 });
    liveUpTo(0.1);
    render(<TheoryCard />);
    expect(cellsOf('Theory beside measurement').map((row) => row[2])).toEqual([
      '50%',
      '0.50 / s',
      '0.50',
      '1.00 s',
      '1.00',
      '2.00 s',
      '0%',
    ]);
  });

  it('has words where nothing is defined, and no NaN anywhere', () => {
    for (const knobs of [
      { ...smallKnobs, doors: 0, tills: 0 },
      { ...smallKnobs, tills: 0, random: 1 },
      { ...smallKnobs, random: 1, managed: 1 },
    ]) {
      freshBalance(knobs);
      for (const time of [0, 0.5, 3]) {
        liveUpTo(time);
        const { container } = render(<TheoryCard />);
        expect(container.textContent).not.toMatch(/NaN|Infinity|undefined/);
        cleanup();
      }
    }
    freshBalance({ ...smallKnobs, doors: 0, tills: 0 });
    render(<TheoryCard />);
    expect(screen.getByText(/^Nothing is measured yet/)).toBeTruthy();
  });

  it('begins to measure anew when a setting changes', () => {
    liveUpTo(5);
    act(() => viewer.getState().setKnob('tills', 2));
    liveUpTo(8);
    render(<TheoryCard />);
    expect(
      screen.getByText(/^measured from 5\.00 s, where a setting was last changed, for 3\.0 s$/),
    ).toBeTruthy();
  });
});

describe('the manager', () => {
  it('has its rule in a sentence with the settings that hold', () => {
    freshBalance({ managed: 1, openAt: 7, closeIdle: 2 });
    render(<ManagerCard />);
    expect(
      screen.getByText(
        'Every 0.5 s it looks. If 7 or more were in line at every look for 2 s, it opens a till, up to 8. ' +
          'If 2 tills or more were idle at every look for 5 s, it closes one, down to 1.',
      ),
    ).toBeTruthy();
  });

  it('has its decisions in a table, with the line as long as it was then', () => {
    freshBalance({
      ...{ random: 0, doors: 1, arrivals: 0.8, tills: 1, service: 0.05, capacity: 0, managed: 1 },
      ...{ look: 1, openAt: 2, openAfter: 3, closeIdle: 2, closeAfter: 2 },
    });
    liveUpTo(10.5);
    render(<ManagerCard />);
    expect(screen.queryByText('there is no manager now')).toBeNull();
    // They come each 1.25 s: 5 by 7 s, one of them at the till; 8 by 10 s (the eighth just then), two at tills.
    const rows = cellsOf('What it decided').map(([time, what, wanted]) => [time, what, wanted]);
    expect(rows).toEqual([
      ['10.00 s', 'opened one', '3'],
      ['7.00 s', 'opened one', '2'],
    ]);
    expect(screen.getByText('opened 11.4, closed 0.0 a minute since 0.0 s')).toBeTruthy();
  });

  it('runs its neighbours once the knobs rest, and tells what was run', () => {
    vi.useFakeTimers();
    freshBalance({ ...smallKnobs, tills: 1 });
    render(<ManagerCard />);
    expect(
      screen.getByText(/0 of 5 runs of 300 s each, from opening time, with this seed/),
    ).toBeTruthy();
    act(() => {
      vi.advanceTimersByTime(60_000);
    });
    expect(screen.getByText(/5 of 5 runs of 300 s each/)).toBeTruthy();
    const rows = cellsOf('Cost against waiting');
    expect(rows.map(([value]) => value)).toEqual(['1, as set', '2', '3', '4', '5']);
    expect(screen.getByText('there is no manager now')).toBeTruthy();
    expect(rows.map(([, cost]) => cost)).toEqual(['1.00', '2.00', '3.00', '4.00', '5.00']);
    // With two tills or more, whoever comes each second for two is served at once.
    expect(rows.slice(1).map(([, , wait]) => wait)).toEqual([
      '0.00 s',
      '0.00 s',
      '0.00 s',
      '0.00 s',
    ]);
  });
});

describe('the ready-made settings', () => {
  it('start a run with one click, and say what to look for', () => {
    render(<BalancePresets />);
    act(() => screen.getByRole('button', { name: 'Overshoot' }).click());
    expect(viewer.getState().knobs).toMatchObject({ openAfter: 8, managed: 1, random: 0 });
    expect(screen.getByText(/look for seven open tills/)).toBeTruthy();
    expect(screen.getByRole('button', { current: true }).textContent).toBe('Overshoot');
  });
});
