import { describe, expect, it } from 'vitest';
import { initialKnobs, type ScenarioName } from '../../src/scenarios';
import { WatchedRun } from '../../src/store';
import { logOf } from '../../src/store/folds/logOf';
import { type Beat, beatAfter, beatAt, beatBefore, logLine } from '../../src/timeline';
import { scenarios } from '../scenarios/everyScenario';

interface Case {
  readonly scenario: ScenarioName;
  readonly version?: string;
  readonly knobs?: Readonly<Record<string, number>>;
  readonly until: number;
}

const cases: readonly Case[] = [
  { scenario: 'supermarket', until: 25 },
  { scenario: 'supermarket', knobs: { cashiers: 1, capacity: 1 }, until: 25 },
  {
    scenario: 'supermarket',
    version: scenarios.supermarket.versions[1] ?? '',
    until: 9,
  },
  { scenario: 'orders', until: 20 },
  { scenario: 'balance', until: 15 },
  { scenario: 'gate', until: 8 },
  { scenario: 'gate', version: scenarios.gate.versions[1] ?? '', until: 8 },
];

function runOf({ scenario, version, knobs, until }: Case): WatchedRun {
  const run = new WatchedRun({
    scenario,
    version: version ?? scenarios[scenario].versions[0],
    seed: 7,
    knobs: { ...initialKnobs(scenarios[scenario]), ...knobs },
  });
  run.advance(until);
  return run;
}

const always =
  /^(waits\.(get|put|join|semaphore|event)|woken\..*|got\..*|permit\.acquired|ended\.(failed|cancelled)|shutdown\..*|raised|callbackFailed|hung)$/;

/** The same from the sentences of the log, read once from the first to the last, and gathered in one go. */
function fromTheLog(run: WatchedRun): readonly Beat[] {
  const { timeline, tasks } = run;
  const log = logOf(run);
  const beats: (Beat & { readonly as: string })[] = [];
  let isNew = true;
  for (let row = 0; row < log.length; row++) {
    const { sentence } = logLine(log, row, timeline, tasks);
    const { key, fields } = sentence;
    isNew ||= key === 'iteration';
    const fills = /^put(InHeap)?\.bounded$/.test(key) && fields['size'] === fields['maxsize'];
    const goes = key === 'ended.finished' && run.isWorker(String(fields['task']));
    if (!(always.test(key) || fills || goes)) continue;
    const as = fills ? 'full' : key;
    const position = log.indexOf(row) + 1;
    const last = beats.at(-1);
    if (!isNew && last?.as === as) {
      beats[beats.length - 1] = { ...last, position, count: last.count + 1 };
    } else beats.push({ as, position, count: 1, sentence });
    isNew = false;
  }
  return beats.map(({ position, count, sentence }) => ({ position, count, sentence }));
}

function walk(run: WatchedRun): readonly Beat[] {
  const beats: Beat[] = [];
  for (let beat = beatAfter(run, 0); beat !== null; beat = beatAfter(run, beat.position)) {
    beats.push(beat);
  }
  return beats;
}

describe.each(cases)('the beats of $scenario $version', (which) => {
  const run = runOf(which);
  const beats = fromTheLog(run);

  it('are what the log tells of waiting, waking, taking, filling and ending', () => {
    expect(beats.length).toBeGreaterThan(5);
    expect(walk(run)).toEqual(beats);
  });

  it('are the same backwards', () => {
    const back: Beat[] = [];
    // The run may end in a beat, behind which nothing is.
    let beat = beatAt(run, run.trace.length) ?? beatBefore(run, run.trace.length);
    while (beat !== null) {
      back.unshift(beat);
      beat = beatBefore(run, beat.position);
    }
    expect(back).toEqual(beats);
  });

  it('are found from whatever place between them', () => {
    const positions = new Set(beats.map(({ position }) => position));
    for (let position = 0; position <= run.trace.length; position += 7) {
      expect(beatAfter(run, position)).toEqual(
        beats.find((beat) => beat.position > position) ?? null,
      );
      expect(beatBefore(run, position)).toEqual(
        beats.findLast((beat) => beat.position < position) ?? null,
      );
      expect(beatAt(run, position) !== null).toBe(positions.has(position));
    }
  });
});

describe('beats', () => {
  it('tell a thousand who begin to wait in one iteration at once', () => {
    const run = runOf({
      scenario: 'gate',
      version: 'semaphore',
      knobs: { jobs: 1000, limit: 3 },
      until: 1,
    });
    const waiting = walk(run).find(({ sentence }) => sentence.key === 'waits.semaphore');
    expect(waiting?.count).toBe(997);
  });
});
