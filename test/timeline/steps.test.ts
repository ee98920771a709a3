import { describe, expect, it } from 'vitest';
import { Run } from '../../src/runner';
import { knobs, supermarket } from '../../src/scenarios/supermarket';
import { Steps, stepUnits, Timeline } from '../../src/timeline';
import { Trace, type TraceEvent } from '../../src/trace';
import { storyTold } from './supermarketStory';

/** A run of the supermarket with its steps, lived up to a virtual time. */
function lived(until: number, callbackCost = 1e-6) {
  const trace = new Trace();
  const run = new Run({
    scenario: supermarket,
    version: 'whileTrue',
    seed: 7,
    knobs: Object.fromEntries(knobs.map(({ name, initial }) => [name, initial])),
    recorder: trace,
    callbackCost,
  });
  run.advance(until);
  const steps = new Steps();
  const timeline = new Timeline(trace, [steps]);
  return { trace, steps, timeline, events: [...trace.slice()] };
}

function stopsOf(steps: Steps, unit: (typeof stepUnits)[number]): number[] {
  const stops: number[] = [];
  for (let at = steps.after(unit, 0); at !== undefined; at = steps.after(unit, at)) stops.push(at);
  return stops;
}

const isCallback = ({ kind }: TraceEvent): boolean => kind === 'callback' || kind === 'skipped';

describe('steps', () => {
  it('by callback stop just before the next callback, iteration or end: after all that it did (L1)', () => {
    const { steps, events } = lived(20);
    // The other way: cut the trace into stretches at each event with which something new begins.
    const begins = events.flatMap((event, at) =>
      isCallback(event) || event.kind === 'iteration' || event.kind === 'stopped' ? [at] : [],
    );
    const ends = begins.flatMap((at, n) => {
      const next = begins[n + 1];
      return next !== undefined && isCallback(events[at] as TraceEvent) ? [next] : [];
    });
    expect(stopsOf(steps, 'callback')).toEqual(ends);
    expect(ends.length).toBeGreaterThan(150);
  });

  it('by iteration leave every callback of an iteration behind', () => {
    const { steps, timeline } = lived(5);
    const stops = stopsOf(steps, 'iteration');
    const iterations = stops.map((stop) => timeline.at(stop).iteration);
    expect(iterations).toEqual(stops.map((_, n) => n + 1));
    expect(stops.every((stop) => timeline.at(stop).dueNow === 0)).toBe(true);
  });

  for (const cost of [0, 1e-6]) {
    it(`by instant stop where the loop goes to sleep, at a cost of ${cost} s a callback`, () => {
      const { steps, timeline, events } = lived(20, cost);
      const stops = stopsOf(steps, 'instant');
      expect(stops).toHaveLength(events.filter(({ kind }) => kind === 'idled').length);
      for (const stop of stops) {
        const { ready, timers, time } = timeline.at(stop);
        expect(ready.length).toBe(0);
        expect(Math.min(...timers.map(({ when }) => when))).toBeGreaterThan(time);
      }
    });
  }

  it('by queue event stop behind each put, get, task_done, wake-up and wait', () => {
    const { trace } = storyTold();
    const steps = new Steps();
    void new Timeline(trace, [steps]);
    const kinds = stopsOf(steps, 'queue').map((stop) => trace.at(stop - 1).kind);
    const queue = ['queueMade', 'put', 'put', 'suspended', 'got', 'woken', 'put', 'got'];
    expect(kinds).toEqual([...queue, 'taskDone', 'got', 'suspended', 'taskDone', 'suspended']);
  });

  it('by event go through all of them', () => {
    const { steps, trace } = lived(1);
    expect(stopsOf(steps, 'event')).toEqual(Array.from({ length: trace.length }, (_, n) => n + 1));
  });

  it('back go to the very stops of the way there, down to the opening', () => {
    const { steps, trace } = lived(4);
    for (const unit of stepUnits) {
      const there = stopsOf(steps, unit).filter((stop) => stop > steps.opening);
      const back: number[] = [];
      for (let at = trace.length + 1; at > steps.opening; ) {
        at = steps.before(unit, at);
        back.push(at);
      }
      expect(back).toEqual([...there.reverse(), steps.opening]);
    }
  });

  it('count the callbacks that have run', () => {
    const { steps, events } = lived(3);
    for (const position of stopsOf(steps, 'callback')) {
      expect(steps.callbacksBy(position)).toBe(events.slice(0, position).filter(isCallback).length);
    }
  });
});
