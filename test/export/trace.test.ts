import { describe, expect, it } from 'vitest';
import { gathered, traceCsv, traceJson } from '../../src/export';
import { csvRow } from '../../src/export/csvRow';
import { readCsv } from './readCsv';
import { BODY, runs } from './runs';

/** What was recorded, with texts in place of their numbers: worked out by hand for the kinds that have any. */
const texts: Readonly<Record<string, readonly string[]>> = {
  taskCreated: ['name'],
  taskEnded: ['error'],
  raised: ['error'],
  callbackFailed: ['error'],
  knob: ['name'],
  local: ['name'],
  act: ['name'],
  request: ['head', 'body'],
  response: ['text'],
  printed: ['text'],
};

interface File {
  readonly format: string;
  readonly version: number;
  readonly run: Readonly<Record<string, unknown>>;
  readonly events: readonly Readonly<Record<string, unknown>>[];
}

describe.each(runs)('the trace of the %s', (name, live) => {
  const watched = live();
  const { trace, timeline } = watched;
  const playhead = timeline.playheadAt(6);
  const file = JSON.parse([...traceJson(watched, playhead)].join('')) as File;

  it('says as JSON what run it is, and how far it is told', () => {
    expect(file.format).toBe('await-your-turn/trace');
    expect(file.run).toMatchObject({
      scenario: name,
      seed: 42,
      callbackCost: 1e-6,
      until: { time: 6, events: playhead.position },
    });
    expect(file.events).toHaveLength(playhead.position);
  });

  it('is as JSON what was recorded, event by event, at the timeline’s time', () => {
    const wrong = file.events.filter((told, at) => {
      const raw: Record<string, unknown> = { ...trace.at(at) };
      for (const field of texts[String(raw['kind'])] ?? []) {
        raw[field] = trace.texts[Number(raw[field])] ?? '';
      }
      return !(
        told['seq'] === at &&
        told['time'] === timeline.timeOf(at + 1) &&
        Object.entries(raw).every(
          ([field, value]) => ['offset', 'length'].includes(field) || told[field] === value,
        )
      );
    });
    expect(wrong).toEqual([]);
  });

  it('names who an event is about', () => {
    const created = file.events.filter(({ kind }) => kind === 'taskCreated');
    expect(created.length).toBeGreaterThan(1);
    expect(created.map(({ who }) => who)).toEqual(created.map(({ name: own }) => own));
  });

  it('is as a table what it is as JSON', () => {
    const [heads = [], ...rows] = readCsv([...traceCsv(watched, playhead.position)].join(''));
    expect(rows).toHaveLength(file.events.length);
    const told = rows.map((row) =>
      row.flatMap((cell, at) => (cell === '' ? [] : [`${heads[at]}: ${cell}`])).toSorted(),
    );
    const expected = file.events.map((event) =>
      Object.entries(event)
        .map(
          ([field, value]) => `${field}: ${Array.isArray(value) ? value.join(' ') : String(value)}`,
        )
        .map((cell) => (cell === `body: ${BODY}` ? `body: '${BODY}` : cell))
        .filter((cell) => !cell.endsWith(': '))
        .toSorted(),
    );
    expect(told).toEqual(expected);
  });
});

describe('a row of a table', () => {
  it('is quoted where it must be, and ends as RFC 4180 says', () => {
    expect(csvRow(['a', 'b,c', 'd"e', 'f\ng', 1.5, ''])).toBe('a,"b,c","d""e","f\ng",1.5,\r\n');
  });

  it('holds nothing that a spreadsheet would run, and leaves numbers alone', () => {
    expect(csvRow(['=1+1', '+a', '-a', '@a', -1])).toBe("'=1+1,'+a,'-a,'@a,-1\r\n");
  });
});

describe('pieces that are gathered', () => {
  it('are the file, whole, with pauses in between', async () => {
    const pieces = Array.from({ length: 3000 }, (_, n) => `${n} ${'ü'.repeat(200)}\n`);
    let pauses = 0;
    const slowly = function* (): Generator<string> {
      for (const piece of pieces) {
        const until = performance.now() + 0.02;
        while (performance.now() < until);
        yield piece;
      }
    };
    const blob = await gathered(slowly(), 'text/csv', () => {
      pauses++;
      return Promise.resolve();
    });
    expect(await blob.text()).toBe(pieces.join(''));
    expect(blob.type).toBe('text/csv');
    expect(pauses).toBeGreaterThan(2);
  });
});
