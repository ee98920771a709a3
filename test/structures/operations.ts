import fc from 'fast-check';
import type { Key, Operation } from '../../src/structures';

/** Pushes with keys, labelled by the letters in which they come; null is a pop. */
export const operationsOf = (keys: readonly (Key | null)[]): Operation[] =>
  keys.map((key, at) =>
    key === null
      ? { kind: 'pop' }
      : { kind: 'push', item: { key, label: String.fromCodePoint(0x61 + at) } },
  );

/** Pushes and pops of few different keys, so that many are equal, and no pop too many. */
export const someKeys: fc.Arbitrary<(number | null)[]> = fc
  .array(fc.option(fc.integer({ min: 0, max: 6 }), { freq: 3 }), { maxLength: 40 })
  .map((keys) => {
    let size = 0;
    return keys.filter((key) => {
      if (key === null && size === 0) return false;
      size += key === null ? -1 : 1;
      return true;
    });
  });
