import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Line } from '../../src/timeline/line';
import { Numbered } from '../../src/timeline/numbered';
import { standing } from './standing';

interface Thing {
  readonly is: number;
}

/** Fails if the line is not this one, whichever way it is asked. */
function expectLine(line: Line<Thing>, model: readonly (readonly [number, Thing])[]): void {
  const things = model.map(([, thing]) => thing);
  expect([...line]).toEqual(things);
  expect([line.length, line.first, line.last]).toEqual([
    things.length,
    things[0],
    things[things.length - 1],
  ]);
  // In one go: there are thousands of them.
  expect(model.filter(([ticket, thing]) => line.get(ticket) !== thing)).toEqual([]);
}

describe('a line', () => {
  /** What is done: 0 to 3 for many who come, the first leaves, one from anywhere leaves, one is replaced; 4 a copy. */
  const deeds = fc.array(fc.tuple(fc.nat(4), fc.nat(2_000)), { maxLength: 60 });

  test('is an array from which one can leave anywhere, and its copies keep what was true', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        let count = 0;
        // Each with a model, an array of tickets and things. Deeds are done to the last one or to an older one.
        const lines = [{ line: new Line<Thing>(), model: [] as [number, Thing][] }];
        for (const [deed, detail] of all) {
          const at = detail % 3 === 0 ? detail % lines.length : lines.length - 1;
          const { line, model } = lines[at] as (typeof lines)[number];
          const place = model.length === 0 ? -1 : detail % model.length;
          const [ticket = -1] = model[place] ?? [];
          if (deed === 0) {
            for (let n = 0; n < detail; n++) {
              const thing = { is: count++ };
              model.push([line.push(thing), thing]);
            }
          } else if (deed === 4) {
            lines.push({ line: line.copy(), model: model.slice() });
          } else if (deed === 1) expect(line.shift()).toBe(model.shift()?.[1]);
          else if (place < 0) expect(() => line.remove(ticket)).toThrow(RangeError);
          else if (deed === 2) {
            // A run of neighbours, so that whole blocks get empty.
            for (const [left] of model.splice(place, detail % 90)) line.remove(left);
          } else {
            const thing = { is: count++ };
            line.replace(ticket, thing);
            model[place] = [ticket, thing];
          }
        }
        for (const { line, model } of lines) expectLine(line, model);
      }),
      { numRuns: 200 },
    );
  });

  test('of a hundred thousand loses its first, its last and whom it likes between them', () => {
    const line = new Line<Thing>();
    for (let is = 0; is < 100_000; is++) line.push({ is });
    const before = line.copy();
    expect(line.shift()).toEqual({ is: 0 });
    for (let ticket = 1; ticket < 99_999; ticket++) if (ticket % 1_000 !== 500) line.remove(ticket);
    line.remove(99_999);
    expect(line.first).toEqual({ is: 500 });
    expect(line.last).toEqual({ is: 99_500 });
    expect(Array.from(line, ({ is }) => is % 1_000)).toEqual(new Array(100).fill(500));
    expect(before.length).toBe(100_000);
    expect([before.first, before.last]).toEqual([{ is: 0 }, { is: 99_999 }]);
  });

  test('knows no ticket of one who has left', () => {
    const line = standing({ is: 1 }, { is: 2 });
    line.remove(0);
    expect(line.get(0)).toBeUndefined();
    expect(() => line.remove(0)).toThrow('nobody in line has ticket 0');
    expect(() => line.replace(7, { is: 3 })).toThrow(RangeError);
  });

  test('and another one are equal to the tests if the same stand in both, and only then', () => {
    expect(standing({ is: 1 }, { is: 2 })).toEqual(standing({ is: 1 }, { is: 2 }));
    expect(standing({ is: 1 }, { is: 2 })).not.toEqual(standing({ is: 1 }));
    expect(standing({ is: 1 }, { is: 2 })).not.toEqual(standing({ is: 1 }, { is: 3 }));
  });
});

describe('things by number', () => {
  /** Small ones that crowd a block, and large ones that are far away. */
  const number = fc.oneof(
    fc.nat(100),
    fc.nat(40_000),
    fc.nat(2 ** 31 - 1).map((n) => n * 2 + 1),
  );
  const deeds = fc.array(fc.tuple(fc.constantFrom('set', 'change', 'delete', 'copy'), number), {
    maxLength: 80,
  });

  test('are a map in the order of its keys, and no change shows in a copy', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const tables = [
          { table: new Numbered<{ is: number }>(), model: new Map<number, number>() },
        ];
        for (const [count, [deed, chosen]] of all.entries()) {
          const { table, model } = tables[chosen % tables.length] as (typeof tables)[number];
          const keys = [...model.keys()];
          // Mostly one that is there.
          const key =
            deed !== 'set' && chosen % 4 > 0 ? (keys[chosen % keys.length] ?? chosen) : chosen;
          if (deed === 'copy') tables.push({ table: table.copy(), model: new Map(model) });
          else if (deed === 'delete') expect(table.delete(key)).toBe(model.delete(key));
          else if (deed === 'set') {
            table.set(key, { is: count });
            model.set(key, count);
          } else {
            const thing = table.toChange(key, (old) => ({ ...old }));
            expect(thing === undefined).toBe(!model.has(key));
            if (thing === undefined) continue;
            thing.is = count;
            model.set(key, count);
          }
        }
        for (const { table, model } of tables) {
          const sorted = [...model].sort(([a], [b]) => a - b);
          expect(Array.from(table, ([key, { is }]) => [key, is])).toEqual(sorted);
          expect([...table.keys()]).toEqual(sorted.map(([key]) => key));
          expect(Array.from(table.values(), ({ is }) => is)).toEqual(sorted.map(([, is]) => is));
          expect(table.size).toBe(model.size);
          for (const [key, is] of model) expect(table.get(key)).toEqual({ is });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('are copied for a change once, and anew when somebody else may have them', () => {
    const table = new Numbered<{ is: number }>();
    table.set(3, { is: 1 });
    let copies = 0;
    const change = (): void => {
      table.toChange(3, (thing) => {
        copies++;
        return { ...thing };
      });
    };
    change();
    expect(copies).toBe(0);
    const copy = table.copy();
    change();
    change();
    expect(copies).toBe(1);
    expect(copy.get(3)).not.toBe(table.get(3));
  });

  test('have whole numbers from 0', () => {
    const table = new Numbered<{ is: number }>();
    for (const bad of [-1, 0.5, Number.NaN, 2 ** 32]) {
      expect(() => table.set(bad, { is: 1 })).toThrow(RangeError);
      expect(table.has(bad)).toBe(false);
      expect(table.delete(bad)).toBe(false);
    }
  });
});
