import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyOf, popAt } from '../../src/structures';
import { operationsOf, someKeys } from './operations';

describe('popAt', () => {
  it('pops where it is asked to, and keeps every push and all that came before', () => {
    fc.assert(
      fc.property(someKeys, fc.nat(), (keys, anywhere) => {
        const operations = operationsOf(keys);
        const at = anywhere % (operations.length + 1);
        const size = historyOf(operations)[at - 1]?.heap.at(-1)?.structure.length ?? 0;
        fc.pre(size > 0);
        const popped = popAt(operations, at);
        expect(popped.slice(0, at)).toEqual(operations.slice(0, at));
        expect(popped[at]).toEqual({ kind: 'pop' });
        const pushes = operations.filter(({ kind }) => kind === 'push');
        expect(popped.filter(({ kind }) => kind === 'push')).toEqual(pushes);
        // A pop too many would throw.
        expect(historyOf(popped)).toHaveLength(popped.length);
      }),
    );
  });

  it('gives up the later pop that would find nothing', () => {
    const kinds = (at: number): string =>
      popAt(operationsOf([1, 2, null, null, 3]), at)
        .map(({ kind }) => kind.slice(0, 2))
        .join(' ');
    expect(kinds(1)).toBe('pu po pu po pu');
    expect(kinds(5)).toBe('pu pu po po pu po');
  });
});
