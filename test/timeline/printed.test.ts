import { describe, expect, test } from 'vitest';
import { gallery } from '../../src/scenarios/gallery';
import { WatchedRun } from '../../src/store';
import { printedOf } from '../../src/store/folds/printedOf';

function lived(version: string): WatchedRun {
  const watched = new WatchedRun({
    guest: { scenario: gallery },
    scenario: 'supermarket',
    version,
    seed: 0,
    knobs: {},
  });
  watched.advance(Infinity);
  return watched;
}

describe('what was printed', () => {
  test('is the lines of the trace’s events, in their order, with their times', () => {
    const watched = lived('unboundedQueue');
    const { trace } = watched;
    const printed = printedOf(watched);
    const told = [...trace.slice()].flatMap((event) =>
      event.kind === 'printed' ? [trace.texts[event.text]] : [],
    );
    expect(told).toHaveLength(20);
    const lines = printed.by({ position: trace.length });
    expect(lines.map(({ text }) => text)).toEqual(told);
    for (const [job, { time }] of lines.entries()) expect(time).toBeCloseTo(0.1 * (job + 1), 3);
  });

  test('is there from just behind its event on', () => {
    const watched = lived('workerDies');
    const { trace } = watched;
    const printed = printedOf(watched);
    const at = [...trace.slice()].findIndex(({ kind }) => kind === 'printed');
    expect(printed.by({ position: at })).toEqual([]);
    expect(printed.by({ position: at + 1 }).map(({ text }) => text)).toEqual(['job 0 done']);
  });
});

test('a guest runs in the place of a scenario of the page, at the cost it names', () => {
  const opening = { scenario: 'supermarket', version: 'equalSleeps', seed: 0, knobs: {} } as const;
  const printedAt = (callbackCost: number): string[] => {
    const watched = new WatchedRun({ ...opening, guest: { scenario: gallery, callbackCost } });
    watched.advance(Infinity);
    return printedOf(watched)
      .by({ position: watched.trace.length })
      .map(({ text }) => text);
  };
  expect(printedAt(0)).toEqual(['result 0', 'result 2', 'result 1', 'result 3']);
  expect(printedAt(1e-6)).toEqual(['result 0', 'result 1', 'result 2', 'result 3']);
});
