import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { supermarket } from '../../../src/scenarios/supermarket';
import whileTrue from '../../../src/scenarios/supermarket/while_true.py?highlighted';
import source from '../../../src/scenarios/supermarket/while_true.py?raw';
import { type Crowd, FIRST } from '../../../src/ui/code/crowds';
import { lookOf, type Marker } from '../../../src/ui/code/markers';
import { Listing } from '../../../src/ui/code/Listing';
import { withConstants } from '../../../src/ui/code/constants';
import { highlight } from '../../../src/ui/code/highlight';
import { placesIn } from '../../../src/ui/code/placesIn';

const text = (lines: readonly (readonly (readonly [string, string])[])[]): string[] =>
  lines.map((line) => line.map(([, part]) => part).join(''));

describe('withConstants', () => {
  it('puts the values into the assignments at the top, each as Python would write it', async () => {
    const lines = await highlight(
      [
        'SEED = 42',
        'CASHIERS = 3  # how many work at once',
        'OPEN_FOR = 60.0  # seconds',
        'SECONDS = {"deer": 2.0, "banana": 0.5}',
        'tills = {}',
        'for till in range(3):',
      ].join('\n'),
      'python',
    );
    const values = { seed: 7, cashiers: 12, openFor: 600, deer: 3, banana: 0.25 };
    expect(text(withConstants(lines, values))).toEqual([
      'SEED = 7',
      'CASHIERS = 12  # how many work at once',
      'OPEN_FOR = 600.0  # seconds',
      'SECONDS = {"deer": 3.0, "banana": 0.25}',
      'tills = {}',
      'for till in range(3):',
    ]);
  });

  it('leaves lines without a constant as the objects they are, so that they are not drawn again', () => {
    const changed = withConstants(whileTrue, { cashiers: 5 });
    const renewed = changed.flatMap((line, at) => (line === whileTrue[at] ? [] : [at + 1]));
    // The assignments, lines 6 to 13 of the listing.
    expect(renewed).toEqual([6, 7, 8, 9, 10, 11, 12, 13]);
  });
});

describe('lookOf', () => {
  it('gives every state one of the looks', () => {
    expect(lookOf('sleep')).toBe('sleeping');
    expect(lookOf('put')).toBe('blocked');
    expect(lookOf('woken')).toBe('woken');
    expect(lookOf('get')).toBe('waiting');
    expect(lookOf('join')).toBe('waiting');
    expect(lookOf('created')).toBe('created');
    expect(lookOf('running')).toBe('running');
  });
});

describe('Listing', () => {
  const placeOf = placesIn(whileTrue, supermarket.coroutineOf);

  afterEach(cleanup);

  const show = (markers: readonly Marker[]): void => {
    const crowds = new Map<number, Crowd>();
    for (const marker of markers) {
      const { count, first } = crowds.get(marker.line) ?? { count: 0, first: [] };
      crowds.set(marker.line, { count: count + 1, first: [...first, marker].slice(0, FIRST) });
    }
    render(<Listing label="Program" lines={whileTrue} crowds={crowds} placeOf={placeOf} />);
  };
  const line = (number: number): HTMLElement => {
    const found = document.querySelector<HTMLElement>(`[data-line="${number}"]`);
    if (found === null) throw new Error(`no line ${number}`);
    return found;
  };
  /** What is said at the end of a line to somebody who does not see it. */
  const said = (number: number): (string | null)[] =>
    [...line(number).querySelectorAll('.markers .unseen')].map((each) => each.textContent);

  it('has an element for each line of the file', () => {
    show([]);
    const lines = within(screen.getByRole('region')).getAllByRole('listitem');
    const shown = lines.map((each) => each.querySelector('code')?.textContent);
    expect(shown).toEqual(source.trimEnd().split('\n'));
  });

  it('marks the line on which a task is suspended, and says what it is doing', () => {
    show([
      { line: 41, name: 'door', state: 'put' },
      { line: 28, name: 'cashier 0', state: 'sleep' },
      { line: 28, name: 'cashier 1', state: 'sleep' },
      { line: 26, name: 'cashier 2', state: 'woken' },
    ]);
    expect(said(41)).toEqual(['door: blocked']);
    expect(said(28)).toEqual(['cashier 0: sleeping', 'cashier 1: sleeping']);
    expect(said(26)).toEqual(['cashier 2: woken']);
    expect(line(28).textContent).toContain('C0');
    expect(line(26).dataset.look).toBe('woken');
    expect(line(41).dataset.look).toBe('blocked');
    expect(document.querySelectorAll('[data-look]')).toHaveLength(3);
  });

  it('sums tasks up beyond four, and names them to those who listen', () => {
    show(
      Array.from({ length: 6 }, (_, till) => ({
        line: 28,
        name: `cashier ${till}`,
        state: 'sleep' as const,
      })),
    );
    expect(said(28)).toEqual([
      'cashier 0: sleeping',
      'cashier 1: sleeping',
      'cashier 2: sleeping',
      'and cashier 3, cashier 4, cashier 5',
    ]);
    expect(line(28).textContent).toContain('+3');
  });

  it('names the first twenty of a crowd to those who listen, and says how many more there are', () => {
    const crowd = Array.from({ length: 3004 }, (_, till) => ({
      line: 28,
      name: `cashier ${till}`,
      state: 'sleep' as const,
    }));
    show(crowd);
    const names = Array.from({ length: 20 }, (_, at) => `cashier ${at + 3}`).join(', ');
    expect(said(28).at(-1)).toBe(`and ${names}, and 2,981 more`);
    expect(line(28).textContent).toContain('+3,001');
  });
});
