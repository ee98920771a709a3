import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { initialKnobs } from '../../../src/scenarios';
import { comparison, other, viewer, WatchedRun } from '../../../src/store';
import { App } from '../../../src/ui/App';
import { openPair, type Pair, pairs } from '../../../src/ui/compare/pairs';
import { compareBar as bar } from '../../../src/words/compareBar';
import { cellsOf } from '../cellsOf';
import { Frames } from '../frames';
import { freshViewer, liveUpTo } from '../freshViewer';
import { counted } from './counted';
import { scenarios } from '../../scenarios/everyScenario';

const TABLE = 'Both runs up to the playhead';

const all = (Object.keys(pairs) as (keyof typeof pairs)[]).flatMap((scenario) =>
  Object.entries<Pair>(pairs[scenario]).map(([name, pair]) => [scenario, name, pair] as const),
);

/** What a run that nobody compares comes to by a time, as the table writes it; waits of classes only where there are some. */
function livedApart(
  scenario: keyof typeof pairs,
  version: string,
  set: Pair['knobs'],
  until: number,
) {
  const knobs = { ...initialKnobs(scenarios[scenario]), ...set };
  const watched = new WatchedRun({ scenario, version, seed: 42, knobs });
  watched.advance(until);
  const { worker } = scenarios[scenario];
  const figures = counted(watched.trace, until, worker);
  const seconds = (value: number | null) => (value === null ? '–' : `${value.toFixed(1)} s`);
  return [
    `${figures.served}`,
    seconds(figures.p50),
    seconds(figures.p95),
    figures.busy === null ? '–' : `${figures.busy}%`,
    `${figures.peak}`,
    `${figures.line}`,
    `${figures.live}`,
    `${figures.most}`,
    ...(scenario === 'orders'
      ? [seconds(figures.vip), seconds(figures.regular), `${figures.overtaken}`]
      : []),
  ];
}

describe('two runs side by side on the page', () => {
  let frames: Frames;
  let now = 0;

  const drawn = async (): Promise<void> => {
    for (let frame = 0; frame < 6; frame++) {
      await act(async () => frames.draw((now += 20)));
    }
  };
  const go = async (time: number): Promise<void> => {
    await act(async () => liveUpTo(time));
    await drawn();
  };
  const column = (at: number): (string | null | undefined)[] =>
    cellsOf(TABLE).map((row) => row[at]);
  const press = async (name: string): Promise<void> => {
    fireEvent.click(await screen.findByRole('button', { name }));
    await drawn();
  };

  beforeEach(() => {
    frames = new Frames();
    vi.stubGlobal('matchMedia', () => ({
      matches: false,
      addEventListener: () => {},
      removeEventListener: () => {},
      addListener: () => {},
      removeListener: () => {},
    }));
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe(): void {}
        unobserve(): void {}
        disconnect(): void {}
      },
    );
    freshViewer();
  });

  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    comparison.getState().compare(null);
    freshViewer();
  });

  it.each(all)(
    'are opened by the pair of the %s, %s, with a table of what both come to when they are lived apart',
    async (scenario, name, pair) => {
      viewer.getState().openScenario(scenario);
      viewer.getState().setSeed(42);
      render(<App />);
      await press(bar.pairs[scenario][name]?.name ?? '');
      await screen.findByRole('table', { name: TABLE });
      const titles = [1, 2].map((at) => screen.getAllByRole('columnheader')[at]?.textContent ?? '');
      expect(titles[0]).toMatch(/^A · ./);
      expect(titles[1]).toMatch(/^B · ./);
      for (const title of titles) {
        const side = await screen.findByRole('region', { name: title });
        const place = side.querySelector('.stage-place');
        await vi.waitFor(() => expect(place?.childElementCount).toBeGreaterThan(0));
      }
      await go(41.5);
      const { version, knobs, difference } = pair;
      expect(column(1)).toEqual(livedApart(scenario, version, knobs, 41.5));
      expect(column(2)).toEqual(
        livedApart(
          scenario,
          difference.version ?? version,
          { ...knobs, ...difference.knobs },
          41.5,
        ),
      );
      // What differs is the difference of what is shown.
      const figure = (text: string | null | undefined): number => Number.parseFloat(text ?? '');
      for (const [, a, b, less] of cellsOf(TABLE)) {
        if (a === '–' || b === '–') {
          expect(less).toBe('–');
        } else {
          const shown = less === 'same' ? 0 : figure(less?.replace('−', '-'));
          expect(shown).toBeCloseTo(figure(b) - figure(a), 6);
        }
      }
    },
    20_000,
  );

  it('are not offered where the stage shows two runs anyway', async () => {
    viewer.getState().openScenario('gate');
    render(<App />);
    await drawn();
    expect(screen.queryByRole('group', { name: bar.label })).toBeNull();
  });

  it('end in the one run that was there, with its state, and whoever pressed the key stays near', async () => {
    render(<App />);
    await press('2 or 4 cashiers');
    await go(20);
    const { watched, time, position, inputs } = viewer.getState();
    await press('End the comparison');
    expect(comparison.getState().difference).toBeNull();
    expect(viewer.getState()).toMatchObject({ time, position, inputs });
    expect(viewer.getState().watched === watched).toBe(true);
    expect(screen.queryByRole('table', { name: TABLE })).toBeNull();
    expect(screen.queryByRole('button', { name: 'End the comparison' })).toBeNull();
    expect(screen.getByRole('region', { name: 'The program' })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Compare with …');
  });

  it('are both of them reset, seeded anew, and moved by every slider but what differs', async () => {
    render(<App />);
    await press('2 or 4 cashiers');
    await screen.findByRole('table', { name: TABLE });
    await go(20);
    await act(async () => viewer.getState().setKnob('capacity', 7));
    await go(41.5);
    expect(other.getState().now).toMatchObject({ capacity: 7, cashiers: 4 });
    expect(viewer.getState().now).toMatchObject({ capacity: 7, cashiers: 2 });
    // Both have the same move, at the same time.
    expect(other.getState().inputs).toEqual(viewer.getState().inputs);

    await act(async () => viewer.getState().reset());
    await drawn();
    expect(other.getState()).toMatchObject({ time: 0, inputs: [] });
    expect(screen.getByText(/^Nobody has left the line yet/)).toBeTruthy();

    await act(async () => viewer.getState().setSeed(7));
    await go(41.5);
    for (const [at, cashiers] of [
      [1, 2],
      [2, 4],
    ] as const) {
      const knobs = { ...initialKnobs(scenarios.supermarket), cashiers, capacity: 7 };
      const watched = new WatchedRun({
        scenario: 'supermarket',
        version: 'whileTrue',
        seed: 7,
        knobs,
      });
      watched.advance(41.5);
      expect(column(at)[0]).toBe(`${counted(watched.trace, 41.5, 'cashier').served}`);
    }
  });

  describe('with another setting', () => {
    const type = async (value: string): Promise<void> => {
      fireEvent.change(await screen.findByRole('textbox', { name: 'in B' }), { target: { value } });
      fireEvent.submit(screen.getByRole('form', { name: 'The same run with another setting' }));
      await drawn();
    };

    it.each([
      ['', 'Cashiers takes a number from 0 to 12, and nothing was typed. It stays as it was.'],
      ['many', 'Cashiers takes a number from 0 to 12, and “many” is none. It stays as it was.'],
      ['13', 'Cashiers goes from 0 to 12, so 13 is out of range. It stays as it was.'],
      ['-1', 'Cashiers goes from 0 to 12, so -1 is out of range. It stays as it was.'],
      ['2.5', 'Cashiers takes a whole number from 0 to 12, not 2.5. It stays as it was.'],
      [
        '1e999',
        'Cashiers takes a number from 0 to 12, and “Infinity” is none. It stays as it was.',
      ],
      ['3', 'Cashiers is 3 in A, so there is nothing to compare. Type another value for B.'],
    ])('refuse “%s” in a sentence, and nothing is lost', async (typed, sentence) => {
      freshViewer({ cashiers: 3 });
      render(<App />);
      await go(5);
      await press('Compare with …');
      const { watched, time } = viewer.getState();
      await type(typed);
      expect(screen.getByRole('alert').textContent).toBe(sentence);
      const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'in B' });
      expect(field.value).toBe(typed);
      expect(document.activeElement).toBe(field);
      expect(field.getAttribute('aria-invalid')).toBe('true');
      expect(comparison.getState().difference).toBeNull();
      expect(viewer.getState().watched === watched).toBe(true);
      expect(viewer.getState().time).toBe(time);
    });

    it('stand beside the run that is watched, at its playhead, while a comparison goes on or none does', async () => {
      freshViewer({ cashiers: 3 });
      render(<App />);
      await go(30);
      const { watched } = viewer.getState();
      await press('Compare with …');
      await type('1');
      await screen.findByRole('region', { name: 'B · 1 cashier' });
      expect(viewer.getState().watched === watched).toBe(true);
      expect(column(2)).toEqual(livedApart('supermarket', 'whileTrue', { cashiers: 1 }, 30));
      await press('Compare with …');
      // What is refused while two runs are compared leaves both as they are.
      const beside = other.getState().watched;
      await type('99');
      expect(screen.getByRole('alert').textContent).toMatch(/^Cashiers goes from 0 to 12/);
      expect(other.getState().watched === beside).toBe(true);
      await type('6');
      await screen.findByRole('region', { name: 'B · 6 cashiers' });
      expect(column(2)).toEqual(livedApart('supermarket', 'whileTrue', { cashiers: 6 }, 30));
    });
  });
});

it('a pair opened while another is compared takes its place, on both sides', () => {
  freshViewer();
  openPair(pairs.supermarket.cashiers);
  openPair(pairs.supermarket.line);
  expect(viewer.getState().knobs).toMatchObject({
    capacity: 2,
    cashiers: initialKnobs(scenarios.supermarket)['cashiers'],
  });
  expect(other.getState().knobs).toMatchObject({ capacity: 20 });
  comparison.getState().compare(null);
});
