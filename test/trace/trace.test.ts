import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { code, type EventKind, eventKinds, schema, Trace } from '../../src/trace';

/** Events are kept in chunks of this many. */
const CHUNK = 16_384;

const codes: Readonly<Record<EventKind, number>> = { ...code };

const columns = ['a', 'b', 'c', 'x'] as const;

describe('a trace', () => {
  test.each(eventKinds)('gives back what was recorded as %s', (kind) => {
    const described: Readonly<Record<string, unknown>> = schema[kind];
    const values = { a: 11, b: -1, c: 13, x: 0.1 + 0.2 };
    const expected: Record<string, unknown> = { kind };
    for (const column of columns) {
      const name = described[column];
      if (typeof name === 'string') expected[name] = values[column];
    }
    const [name, words] = (described.word ?? ['', []]) as [string, string[]];
    const lastWord = Math.max(0, words.length - 1);
    if (words.length > 0) expected[name] = words[lastWord];

    const trace = new Trace();
    trace.record(codes[kind], lastWord, values.a, values.b, values.c, values.x);
    expect(trace.at(0)).toEqual(expected);
  });

  test('names the fields of a put as the schema does', () => {
    const trace = new Trace();
    trace.record(code.put, 1, 2, 40, 5, 0);
    expect(trace.at(0)).toEqual({ kind: 'put', counting: 'uncounted', queue: 2, item: 40, pos: 5 });
  });

  test('gives back events in order across the borders of its chunks', () => {
    const trace = new Trace();
    for (let item = 0; item < 2 * CHUNK + 1; item++) trace.record(code.put, 0, 0, item, -1, 0);
    expect(trace.length).toBe(2 * CHUNK + 1);
    const around = [0, CHUNK - 1, CHUNK, 2 * CHUNK - 1, 2 * CHUNK];
    expect(around.map((index) => trace.at(index))).toEqual(
      around.map((item) => ({ kind: 'put', counting: 'counted', queue: 0, item, pos: -1 })),
    );
    const items = [...trace.slice(CHUNK - 2, CHUNK + 2)].map(
      (event) => 'item' in event && event.item,
    );
    expect(items).toEqual([CHUNK - 2, CHUNK - 1, CHUNK, CHUNK + 1]);
  });

  test('slices from the beginning to the end unless told otherwise', () => {
    const trace = new Trace();
    for (const time of [1, 2, 3]) trace.record(code.idled, 0, 0, 0, 0, time);
    expect([...trace.slice()]).toHaveLength(3);
    expect([...trace.slice(2)]).toEqual([{ kind: 'idled', time: 3 }]);
    expect([...trace.slice(3)]).toEqual([]);
  });

  test('keeps whole numbers of 32 bits and times of 64', () => {
    const trace = new Trace();
    trace.record(code.timerSet, 0, 2 ** 31 - 1, -(2 ** 31), 0, Number.MAX_VALUE);
    expect(trace.at(0)).toMatchObject({
      timer: 2 ** 31 - 1,
      task: -(2 ** 31),
      when: Number.MAX_VALUE,
    });
  });

  test('throws a RangeError where there is no event', () => {
    const trace = new Trace();
    expect(() => trace.at(0)).toThrow(RangeError);
    trace.record(code.idled, 0, 0, 0, 0, 1);
    expect(trace.at(0)).toEqual({ kind: 'idled', time: 1 });
    for (const index of [-1, 1, Number.NaN]) expect(() => trace.at(index)).toThrow(RangeError);
  });

  test('gives the same text the same number', () => {
    const trace = new Trace();
    expect(['door', 'cashier 0', 'door', ''].map((text) => trace.text(text))).toEqual([0, 1, 0, 2]);
    expect(trace.texts).toEqual(['door', 'cashier 0', '']);
  });

  test('keeps the parts of items one after another', () => {
    const trace = new Trace();
    expect(trace.parts([3, 1, 2])).toBe(0);
    expect(trace.parts([])).toBe(3);
    expect(trace.parts([255, 0])).toBe(3);
    expect([...trace.partsOf(0, 3)]).toEqual([3, 1, 2]);
    expect([...trace.partsOf(3, 0)]).toEqual([]);
    expect([...trace.partsOf(3, 2)]).toEqual([255, 0]);
  });

  test('keeps all parts while its store of them grows', () => {
    const lists = fc.array(fc.uint8Array({ maxLength: 700 }), { maxLength: 30 });
    fc.assert(
      fc.property(lists, (items) => {
        const trace = new Trace();
        const offsets = items.map((parts) => trace.parts(parts));
        const read = items.map((parts, at) => trace.partsOf(offsets[at] ?? -1, parts.length));
        expect(read.map((parts) => [...parts])).toEqual(items.map((parts) => [...parts]));
      }),
    );
  });

  test('takes 22 bytes an event once its chunks are full', () => {
    const trace = new Trace();
    const empty = trace.bytes;
    for (let at = 0; at < CHUNK; at++) trace.record(code.idled, 0, 0, 0, 0, at);
    expect((trace.bytes - empty) / CHUNK).toBe(22);
  });
});

describe('the codes', () => {
  test('are the places of the kinds in the schema', () => {
    expect(eventKinds).toEqual(Object.keys(schema));
    expect(eventKinds.map((kind) => codes[kind])).toEqual(eventKinds.map((_, at) => at));
  });
});
