import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadSetting, Run } from '../../src/runner';
import type { ScenarioInput } from '../../src/scenarios/scenario';
import { knobs, openTill, products, supermarket } from '../../src/scenarios/supermarket';
import { Trace } from '../../src/trace';

const initial = Object.fromEntries(knobs.map((knob) => [knob.name, knob.initial]));
const opening = {
  scenario: supermarket,
  version: 'whileTrue',
  seed: 42,
  knobs: { ...initial, openFor: 10 },
};

function written(trace: Trace): string[] {
  return [...trace.slice()].map((event) => JSON.stringify(event));
}

/** Any act of a viewer within the bounds of its knob, at a time with or without a fraction. */
const anyAct = fc
  .constantFrom(...knobs, { ...openTill, initial: 0 })
  .chain(({ name, min, max, step }) =>
    fc.record({
      wait: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 2, noNaN: true })),
      name: fc.constant(name as string),
      value: fc
        .integer({ min: 0, max: Math.round((Math.min(max, 30) - min) / step) })
        .map((steps) => Math.min(max, min + steps * step)),
    }),
  );

describe('a run', () => {
  it('played again with the inputs it was given while it ran is the same, event by event', () => {
    fc.assert(
      fc.property(
        fc.array(anyAct, { maxLength: 8 }),
        fc.nat({ max: 1000 }),
        fc.constantFrom('whileTrue', 'whileNotEmpty'),
        (acts, seed, version) => {
          const live = new Trace();
          const run = new Run({ ...opening, version, seed, recorder: live });
          const inputs: ScenarioInput[] = [];
          let playhead = 0;
          for (const { wait, name, value } of acts) {
            playhead += wait;
            run.advance(playhead);
            if (run.end === 'finished') break;
            inputs.push(run.input({ at: playhead, name, value }));
          }
          run.advance(40);

          const again = new Trace();
          const replay = new Run({ ...opening, version, seed, inputs, recorder: again });
          replay.advance(40);
          expect(written(again)).toEqual(written(live));
          expect(replay.end).toBe(run.end);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('loses no customer, serves nobody twice, and counts what is unfinished, whatever a viewer does', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 8 }), fc.nat({ max: 1000 }), (acts, seed) => {
        const trace = new Trace();
        const run = new Run({ ...opening, seed, recorder: trace });
        let playhead = 0;
        for (const { wait, name, value } of acts) {
          playhead += wait;
          run.advance(playhead);
          run.input({ at: playhead, name, value });
        }
        // Somebody to serve whoever is left, and products that take no time.
        run.input({ at: playhead + 1, name: 'openFor', value: 5 });
        run.input({ at: playhead + 1, name: 'cashiers', value: 12 });
        for (const { name } of products) run.input({ at: playhead + 1, name, value: 0 });
        run.advance(playhead + 1000);

        const [made, put, got]: number[][] = [[], [], []];
        let done = 0;
        for (const event of trace.slice()) {
          if (event.kind === 'itemMade') made?.push(event.item);
          if (event.kind === 'put') put?.push(event.item);
          if (event.kind === 'got') got?.push(event.item);
          if (event.kind !== 'taskDone') continue;
          done++;
          expect(event.unfinished).toBe((put?.length ?? 0) - done);
        }
        expect(run.end).toBe('finished');
        expect(put).toEqual(made);
        expect(got).toEqual(made);
        expect(done).toBe(made?.length);
      }),
      { numRuns: 60 },
    );
  });

  it('does the same whether anybody listens or not', () => {
    const heard = new Run({ ...opening, recorder: new Trace() });
    const unheard = new Run(opening);
    for (const run of [heard, unheard]) run.advance(1000);
    expect([unheard.now, unheard.loop.iteration]).toEqual([heard.now, heard.loop.iteration]);
  });

  it('is lived no further than asked', () => {
    const run = new Run(opening);
    run.advance(3);
    expect(run.now).toBeLessThanOrEqual(3.0001);
    expect(run.now).toBeGreaterThan(2.5);
  });

  it('stops after so many iterations and says so', () => {
    const run = new Run(opening);
    expect([run.advance(5, 10), run.loop.iteration]).toEqual([false, 10]);
  });

  it('that is stuck goes on when a till is opened', () => {
    const run = new Run({ ...opening, version: 'whileNotEmpty' });
    run.advance(5);
    expect(run.end).toBe('stuck');
    run.input({ at: 6, name: 'openTill', value: 0 });
    expect(run.end).toBeNull();
    run.advance(6.5);
    expect(run.loop.tasks.size).toBe(3);
  });

  it('refuses a knob outside its bounds in a sentence that names both', () => {
    expect(() => new Run({ ...opening, knobs: { ...initial, cashiers: 13 } })).toThrow(
      'cashiers must be from 0 to 12, not 13',
    );
    expect(() => new Run({ ...opening, seed: -1 })).toThrow(BadSetting);
    expect(() => new Run({ ...opening, version: 'other' })).toThrow('version must be one of');
    const run = new Run(opening);
    expect(() => run.input({ at: 1, name: 'interval', value: Number.NaN })).toThrow(
      'interval must be from 0.05 to 5, not NaN',
    );
    expect(() => run.input({ at: 1, name: 'prices', value: 1 })).toThrow('no input named prices');
    expect(run.inputs).toEqual([]);
  });
});
