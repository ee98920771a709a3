import { describe, expect, it } from 'vitest';
import { supermarket } from '../../../src/scenarios/supermarket';
import { lines } from '../../../src/scenarios/supermarket/lines';
import { supermarket as program } from '../../../src/ui/scenes/sources';
import whileNotEmpty from '../../../src/scenarios/supermarket/while_not_empty.py?highlighted';
import whileTrue from '../../../src/scenarios/supermarket/while_true.py?highlighted';
import { placesIn } from '../../../src/ui/code/placesIn';
import { textOf, type TokenLine } from '../../../src/ui/code/token';

const { coroutineOf } = supermarket;
const names = ['main', 'door', 'cashier 0', 'cashier 11'];

/** The text of the line on which a task that has not been suspended yet is marked. */
const beginnings = (text: readonly TokenLine[]): string[] => {
  const placeOf = placesIn(text, coroutineOf);
  return names.map((name) => {
    const place = placeOf({ line: 0, name, state: 'created' }) ?? 0;
    return textOf(text[place - 1] ?? []).trim();
  });
};

describe('placesIn', () => {
  it.each([{ listing: whileTrue }, { listing: whileNotEmpty }])(
    'marks a task that has not begun where its coroutine begins',
    ({ listing }) => {
      expect(beginnings(listing)).toEqual([
        'async def main():',
        'async def door(line):',
        'async def cashier(till, line):',
        'async def cashier(till, line):',
      ]);
    },
  );

  it('finds the same coroutines in our program', () => {
    expect(beginnings(program)).toEqual([
      '*main(): Coroutine<void> {',
      'private *door(line: Queue<Customer>): Coroutine<void> {',
      'private *cashier(line: Queue<Customer>): Coroutine<void> {',
      'private *cashier(line: Queue<Customer>): Coroutine<void> {',
    ]);
  });

  it('marks a task that has been suspended on its line, or on the line that stands for that', () => {
    const marker = { line: lines.get, name: 'cashier 0', state: 'get' } as const;
    expect(placesIn(whileTrue, coroutineOf)(marker)).toBe(lines.get);
    expect(placesIn(program, coroutineOf, (line) => line + 100)(marker)).toBe(lines.get + 100);
  });
});
