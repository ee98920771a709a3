import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Digest } from '../../src/timeline/digest';
import { Numbered } from '../../src/timeline/numbered';

interface Thing {
  number: number;
  colour: number;
}

interface Seen {
  readonly count: number;
  /** In order, with their colours. */
  readonly first: readonly string[];
  readonly colours: ReadonlySet<number>;
}

/** How many things there are, the first four of them, and which colours. Counts how often a thing was looked at. */
function seeing() {
  let looks = 0;
  const digest: Digest<Thing, Seen> = {
    none: { count: 0, first: [], colours: new Set() },
    of({ number, colour }) {
      looks++;
      return { count: 1, first: [`${number} ${colour}`], colours: new Set([colour]) };
    },
    both: (one, other) => ({
      count: one.count + other.count,
      first: [...one.first, ...other.first].slice(0, 4),
      colours: new Set([...one.colours, ...other.colours]),
    }),
    known: new WeakMap(),
  };
  return { digest, looks: () => looks };
}

const walked = (things: readonly Thing[]): Seen => ({
  count: things.length,
  first: things.slice(0, 4).map(({ number, colour }) => `${number} ${colour}`),
  colours: new Set(things.map(({ colour }) => colour)),
});

const painted = (thing: Thing, colour: number): Thing => ({ ...thing, colour });

describe('the digest of numbered things', () => {
  test('is what a walk comes to, whatever was changed or copied since it was asked for last', () => {
    const deeds = fc.array(fc.tuple(fc.nat(5), fc.nat(3_000), fc.nat(6)), { maxLength: 80 });
    fc.assert(
      fc.property(deeds, (all) => {
        const { digest } = seeing();
        const tables = [new Numbered<Thing>()];
        for (const [deed, detail, colour] of all) {
          const table = tables[detail % tables.length] as Numbered<Thing>;
          if (deed === 0) table.set(detail, { number: detail, colour });
          else if (deed === 1) {
            for (let n = detail; n < detail + 100; n++) table.set(n, { number: n, colour });
          } else if (deed === 2) table.delete(detail);
          else if (deed === 3) {
            for (const number of [...table.keys()].slice(0, detail % 90)) table.delete(number);
          } else if (deed === 4 && tables.length < 4) tables.push(table.copy());
          else {
            for (const number of [...table.keys()].slice(detail % 50, (detail % 50) + 40)) {
              const own = table.toChange(number, (thing) => painted(thing, thing.colour));
              if (own !== undefined) own.colour = colour;
            }
          }
          for (const each of tables) {
            expect(each.digest(digest)).toEqual(walked([...each.values()]));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('leads to all things of a kind, in order, past blocks in which there are none', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20_000), { maxLength: 40 }), fc.nat(1), (rare, hue) => {
        const { digest } = seeing();
        const table = new Numbered<Thing>();
        const isRare = new Set(rare);
        for (let number = 0; number <= 20_000; number++) {
          table.set(number, { number, colour: isRare.has(number) ? hue : 9 });
        }
        const met = [...table.among(digest, ({ colours }) => colours.has(hue))];
        const found = met.filter(({ colour }) => colour === hue).map(({ number }) => number);
        expect(found).toEqual([...isRare].sort((a, b) => a - b));
        expect(met.length).toBeLessThanOrEqual(32 * isRare.size);
      }),
      { numRuns: 20 },
    );
  });

  test('looks, after a change, at a block of 32 and not at a hundred thousand', () => {
    const { digest, looks } = seeing();
    const table = new Numbered<Thing>();
    for (let number = 0; number < 100_000; number++) table.set(number, { number, colour: 1 });
    expect(table.digest(digest).count).toBe(100_000);
    const before = looks();
    const next = table.copy();
    next.delete(50_000);
    next.set(50_001, { number: 50_001, colour: 2 });
    expect(next.digest(digest)).toMatchObject({ count: 99_999, colours: new Set([1, 2]) });
    expect(table.digest(digest)).toMatchObject({ count: 100_000, colours: new Set([1]) });
    expect(looks() - before).toBeLessThanOrEqual(32);
  });
});
