import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MistakeName, mistakes } from '../../../src/scenarios/gallery';
import { type ChangedLine, changesOf, hunksOf, marksOf } from '../../../src/ui/mistakes/changesOf';
import { changedLines } from '../../scenarios/changedLines';

const names = Object.keys(mistakes) as MistakeName[];
const linesOf = (text: string): string[] => text.trimEnd().split('\n');

/** What the wrong listing becomes if each removed line is taken away and each added one put in. */
const applied = (
  changes: readonly ChangedLine[],
  wrong: readonly string[],
  right: readonly string[],
): string[] =>
  changes.flatMap((line) => {
    if (line.kind === 'removed') return [];
    return line.kind === 'added'
      ? [right[(line.right as number) - 1] as string]
      : [wrong[(line.wrong as number) - 1] as string];
  });

describe('the change of a listing', () => {
  test.each(names)('applied to the wrong one of %s gives the right one', (name) => {
    const [wrong, right] = [linesOf(mistakes[name].wrong), linesOf(mistakes[name].right)];
    const changes = changesOf(wrong, right);
    expect(applied(changes, wrong, right)).toEqual(right);
    expect(changes.flatMap((line) => line.wrong ?? [])).toEqual(wrong.map((_, at) => at + 1));
    expect(changes.flatMap((line) => line.right ?? [])).toEqual(right.map((_, at) => at + 1));
  });

  test.each(names)('of %s takes away and adds as few lines as another count finds', (name) => {
    const { wrong, right } = mistakes[name];
    const changes = changesOf(linesOf(wrong), linesOf(right));
    const count = (kind: ChangedLine['kind']) =>
      changes.filter((line) => line.kind === kind).length;
    expect({ removed: count('removed'), added: count('added') }).toEqual(
      changedLines(wrong, right),
    );
  });

  test('numbers every line of both texts, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (wrong, right) => {
        const changes = changesOf(wrong, right);
        expect(applied(changes, wrong, right)).toEqual(right);
        expect(changes.flatMap((line) => line.wrong ?? [])).toEqual(wrong.map((_, at) => at + 1));
      }),
    );
  });
});

describe('what is marked in a wrong listing', () => {
  test('is the lines that are taken away', () => {
    expect([...marksOf(changesOf(['a', 'b', 'c'], ['a', 'x', 'c', 'd']))]).toEqual([[2, 'wrong']]);
  });

  test('is the line above what is missing, if nothing is taken away', () => {
    expect([...marksOf(changesOf(['a', 'b'], ['a', 'x', 'y', 'b']))]).toEqual([[1, 'gap']]);
  });

  test.each(names)('of %s is something', (name) => {
    const { wrong, right } = mistakes[name];
    expect(marksOf(changesOf(linesOf(wrong), linesOf(right))).size).toBeGreaterThan(0);
  });
});

test('far from a change lines are left out, and it is said where', () => {
  const wrong = ['1', '2', '3', '4', '5', '6', '7'];
  const right = ['1', '2', '3', '4', 'x', '6', '7'];
  const shown = hunksOf(changesOf(wrong, right)).map((line) => line && (line.right ?? -1));
  expect(shown).toEqual([null, 3, 4, -1, 5, 6, 7]);
});
