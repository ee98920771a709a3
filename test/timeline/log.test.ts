import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apply,
  emptySnapshot,
  Log,
  type LogFilter,
  type LogKind,
  logKindOf,
  logKinds,
  logLine,
  type LogRows,
  narrate,
  narration,
  type Sentence,
  TaskNames,
  Timeline,
} from '../../src/timeline';
import type { Trace } from '../../src/trace';
import { RandomRun } from './randomRun';
import { Recording } from './recording';

/** A row as it is found without the log, by going through the trace. */
interface Plain {
  readonly index: number;
  readonly kind: LogKind;
  /** The name of the task that it is about, null for none. */
  readonly task: string | null;
  readonly time: number;
  readonly sentence: Sentence;
}

/** Every event that has a sentence. Whom it is about is taken from that, or else from who runs. */
function plainRows(trace: Trace): Plain[] {
  const snapshot = emptySnapshot();
  const names = new TaskNames(trace);
  const rows: Plain[] = [];
  for (const [index, event] of [...trace.slice()].entries()) {
    apply(snapshot, event, trace.texts);
    names.follow(event);
    const kind = logKindOf(event.kind);
    const sentence = narrate(event, snapshot, names);
    if (kind === null || sentence === null) continue;
    const running = snapshot.tasks.get(snapshot.runningTask)?.name ?? null;
    const { task = running } = sentence.fields;
    rows.push({
      index,
      kind,
      task: typeof task === 'string' ? task : null,
      time: snapshot.time,
      sentence,
    });
  }
  return rows;
}

const passes = ({ kind, task }: Plain, filter: LogFilter): boolean =>
  filter.kinds.has(kind) && (filter.task === null || filter.task === task);

function logOf(trace: Trace): { log: Log; names: TaskNames; timeline: Timeline } {
  const names = new TaskNames(trace);
  const log = new Log(names);
  return { log, names, timeline: new Timeline(trace, [names, log]) };
}

const indices = (log: Log, rows: LogRows): number[] =>
  Array.from({ length: rows.length }, (_, place) => log.indexOf(rows.rowAt(place)));

const everything: LogFilter = { kinds: new Set(logKinds), task: null };

const choices = fc.array(fc.nat({ max: 9999 }), { maxLength: 120 });
const filters = fc.record({
  kinds: fc.subarray([...logKinds]).map((kinds): ReadonlySet<LogKind> => new Set(kinds)),
  task: fc.constantFrom(null, 'task 0', 'task 1', 'task 2', 'nobody'),
});

describe('a log', () => {
  it('has a row for each event that has a sentence, with its kind and its task', () => {
    fc.assert(
      fc.property(choices, (numbers) => {
        const { trace } = new RandomRun().play(numbers);
        const { log } = logOf(trace);
        const rows = Array.from({ length: log.length }, (_, row) => ({
          index: log.indexOf(row),
          kind: log.kindOf(row),
          task: log.nameOf(row),
        }));
        expect(rows).toEqual(
          plainRows(trace).map(({ index, kind, task }) => ({ index, kind, task })),
        );
      }),
    );
  });

  it('knows the last row that a playhead has come to', () => {
    fc.assert(
      fc.property(choices, (numbers) => {
        const { trace } = new RandomRun().play(numbers);
        const { log } = logOf(trace);
        const rows = plainRows(trace);
        for (let position = 0; position <= trace.length; position++) {
          expect(log.rowBefore(position)).toBe(
            rows.filter(({ index }) => index < position).length - 1,
          );
        }
      }),
    );
  });

  it('says in whatever order it is read what the narration says in its own', () => {
    fc.assert(
      fc.property(choices, fc.integer(), (numbers, seed) => {
        const { trace } = new RandomRun().play(numbers);
        const { log, names, timeline } = logOf(trace);
        // What closes the narration of a run that is stuck is the sentence of no event.
        const told = [...narration(trace)].filter(({ sentence }) => sentence.key !== 'stuck');
        expect(log.length).toBe(told.length);
        for (let read = 0; read < told.length; read++) {
          const row = Math.abs((read * 7919 + seed) % told.length);
          expect(logLine(log, row, timeline, names)).toEqual(told[row]);
        }
      }),
    );
  });

  it('takes nine bytes a row and no more than a chunk of each column besides', () => {
    const { trace } = new RandomRun().play(Array.from({ length: 60_000 }, (_, at) => at * 37));
    const { log } = logOf(trace);
    expect(log.length).toBeGreaterThan(16_384);
    expect(log.bytes).toBeLessThan(9 * (log.length + 16_384));
  });
});

describe('rows that pass a filter', () => {
  it('are those that a plain filter finds, while the run grows', () => {
    fc.assert(
      fc.property(choices, choices, filters, (numbers, further, filter) => {
        const run = new RandomRun().play(numbers);
        const { log, timeline } = logOf(run.trace);
        const rows = log.filtered(filter);
        const plain = (): number[] =>
          plainRows(run.trace)
            .filter((row) => passes(row, filter))
            .map(({ index }) => index);
        expect(indices(log, rows)).toEqual(plain());
        run.play(further);
        timeline.extend();
        expect(indices(log, rows)).toEqual(plain());
      }),
    );
  });

  it('can be asked for the last of them that is not behind a row of the log', () => {
    fc.assert(
      fc.property(choices, filters, (numbers, filter) => {
        const { trace } = new RandomRun().play(numbers);
        const { log } = logOf(trace);
        const rows = log.filtered(filter);
        const plain = plainRows(trace);
        for (let row = -1; row < log.length; row++) {
          const expected = plain.slice(0, row + 1).filter((each) => passes(each, filter)).length;
          expect(rows.placeBefore(row)).toBe(expected - 1);
        }
      }),
    );
  });

  it('are all rows if nothing is filtered out, and none if no kind is chosen', () => {
    const { trace } = new RandomRun().play(Array.from({ length: 300 }, (_, at) => at * 37));
    const { log } = logOf(trace);
    expect(indices(log, log.filtered(everything))).toEqual(
      plainRows(trace).map(({ index }) => index),
    );
    expect(log.filtered({ ...everything, kinds: new Set() }).length).toBe(0);
  });

  it('follow a task through its sleep: the timer that the loop finds due is its own', () => {
    const recording = new Recording().tick(0).task(0, 'door').task(1, 'main').step(0, 0);
    recording.add('timerSet', { purpose: 'sleep', timer: 5, task: 0, pos: 0, when: 2 });
    recording.add('suspended', { task: 0, wait: 'sleep', on: 5, line: 45 });
    recording.step(1, 0).tick(0).add('idled', { time: 2 });
    recording.add('timerDue', { timer: 5, leaf: 0, pos: 0 });
    recording.add('callback', { callback: 'sleep', owner: 0, detail: 5, time: 2 });
    const { log, names, timeline } = logOf(recording.trace);
    const rows = log.filtered({ ...everything, task: 'door' });
    const keys = Array.from(
      { length: rows.length },
      (_, place) => logLine(log, rows.rowAt(place), timeline, names).sentence.key,
    );
    expect(keys).toEqual([
      'taskCreated',
      'ready.first',
      'runs.first',
      'timerSet.sleep',
      'waits.sleep',
      'timerDue.sleep',
      'runs.sleep',
    ]);
  });

  it('are of every task of a name, as when a till is opened again', () => {
    const recording = new Recording().tick(0);
    for (const [task, name] of ['cashier 0', 'door', 'cashier 0'].entries()) {
      recording.task(task, name);
    }
    const { log } = logOf(recording.trace);
    const rows = log.filtered({ kinds: new Set(['task']), task: 'cashier 0' });
    expect(
      Array.from({ length: rows.length }, (_, place) => log.taskOf(rows.rowAt(place))),
    ).toEqual([0, 2]);
  });
});
