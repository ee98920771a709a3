import { describe, expect, it } from 'vitest';
import { Run } from '../../src/runner';
import type { ScenarioInput } from '../../src/scenarios/scenario';
import { narration } from '../../src/timeline';
import { type Recorder, Trace } from '../../src/trace';
import { logs } from '../../src/words/log';
import { polling } from './polling';

const opening = { scenario: polling, version: 'only', seed: 1, knobs: {} };

function lived(inputs: readonly ScenarioInput[] = [], until = 10) {
  const trace = new Trace();
  const run = new Run({ ...opening, inputs, recorder: trace });
  return { trace, run, arrived: run.advance(until) };
}

const textOf = (trace: Trace): string[] =>
  [...narration(trace)].map(({ time, sentence }) => logs.supermarket.line(time, sentence));

describe('a run in which a task never yields', () => {
  it('ends as hung, when the loop gives it up, and says so', () => {
    const { trace, run, arrived } = lived();
    expect([arrived, run.end, run.isOver]).toEqual([true, 'hung', true]);
    // Two first steps and the sleep's end cost a microsecond each, and so does the wake-up: 2.000004 s.
    expect(run.now).toBeCloseTo(2.000004, 9);
    expect(trace.at(trace.length - 1)).toEqual({ kind: 'hung', task: 1, operations: 300_000 });
    expect(textOf(trace).at(-1)).toBe(
      '     2.000004  poller never yields: after 300,000 operations without an await that waits, the run was stopped',
    );
  });

  it('lives no further, and takes no more inputs', () => {
    const { trace, run } = lived();
    const { length } = trace;
    expect(run.input({ at: 5, name: 'openTill', value: 1 }).at).toBe(5);
    expect([run.advance(20), run.end]).toEqual([true, 'hung']);
    expect([run.inputs, trace.length, run.now]).toEqual([[], length, lived().run.now]);
  });

  it('is all right before that, and stays so if a viewer acts in time', () => {
    expect(lived([], 1.9).run.end).toBeNull();
    const { trace, run } = lived([{ at: 1, name: 'openTill', value: 3 }]);
    expect(run.end).toBe('finished');
    expect([...trace.slice()].filter(({ kind }) => kind === 'hung')).toEqual([]);
    expect(textOf(trace)).toContain('     1.000001  the viewer opens till 3');
  });

  it('is the same each time, and never comes to inputs that lie behind its end', () => {
    const late = lived([{ at: 2.5, name: 'openTill', value: 3 }]);
    expect(late.run.end).toBe('hung');
    expect([...late.trace.slice()]).toEqual([...lived().trace.slice()]);
  });
});

describe('any other error of the engine', () => {
  it('is thrown on', () => {
    const trace = new Trace();
    const recorder: Recorder = {
      record: (...event) => {
        if (trace.length > 5) throw new RangeError('no memory left');
        trace.record(...event);
      },
      text: (text) => trace.text(text),
      parts: (parts) => trace.parts(parts),
    };
    const run = new Run({ ...opening, recorder });
    expect(() => run.advance(10)).toThrow('no memory left');
    expect(run.end).toBeNull();
  });
});
