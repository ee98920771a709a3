import { beforeAll, expect, test } from 'vitest';
import { createViewer, type WatchedRun } from '../../../src/store';
import { logOf } from '../../../src/store/folds/logOf';
import { logKinds, narration } from '../../../src/timeline';
import { extractOf, logText, MOST_LINES } from '../../../src/ui/log/logText';
import { logs } from '../../../src/words/log';

let watched: WatchedRun;
let lines: string[];

beforeAll(() => {
  const { watched: run } = createViewer().getState();
  run.advance(6);
  watched = run;
  lines = [...narration(run.trace)].map(({ time, sentence }) =>
    logs.supermarket.line(time, sentence),
  );
});

test('the text of all rows is the narration of the run, line by line', () => {
  const rows = logOf(watched).filtered({ kinds: new Set(logKinds), task: null });
  expect(rows.length).toBeGreaterThan(200);
  const text = logText(watched, rows, { first: 0, end: rows.length });
  expect(text).toBe(lines.map((line) => `${line}\n`).join(''));
});

test('the text of some rows is the lines that they have in it', () => {
  const rows = logOf(watched).filtered({ kinds: new Set(['task']), task: 'door' });
  const text = logText(watched, rows, { first: 1, end: 4 });
  const asked = text.trimEnd().split('\n');
  expect(asked).toHaveLength(3);
  for (const line of asked) {
    expect(line).toContain('door');
    expect(lines).toContain(line);
  }
});

test('all rows are copied, if they are not too many', () => {
  expect(extractOf(0, -1)).toEqual({ first: 0, end: 0 });
  expect(extractOf(17, 3)).toEqual({ first: 0, end: 17 });
  expect(extractOf(MOST_LINES, 3)).toEqual({ first: 0, end: MOST_LINES });
});

test('of too many rows those up to the playhead’s are copied, and as many as can be', () => {
  const count = 3 * MOST_LINES;
  expect(extractOf(count, 50_000)).toEqual({ first: 50_001 - MOST_LINES, end: 50_001 });
  expect(extractOf(count, count - 1)).toEqual({ first: count - MOST_LINES, end: count });
  expect(extractOf(count, 5)).toEqual({ first: 0, end: MOST_LINES });
  expect(extractOf(count, -1)).toEqual({ first: 0, end: MOST_LINES });
});
