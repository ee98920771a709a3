import { describe, expect, it } from 'vitest';
import { chromeTrace } from '../../src/export';
import type { ChromeEvent } from '../../src/export/chromeTrace';
import { runs } from './runs';

const LOOP = 1;

describe.each(runs)('the trace of the %s for Perfetto', (_, live) => {
  const watched = live();
  const { trace, timeline } = watched;
  const playhead = timeline.playheadAt(6);
  const { traceEvents: events } = JSON.parse([...chromeTrace(watched, playhead)].join('')) as {
    readonly traceEvents: readonly ChromeEvent[];
  };
  const raw = [...trace.slice(0, playhead.position)];
  const tracks = new Map(
    events
      .filter(({ name }) => name === 'thread_name')
      .map(({ tid, args }) => [tid, args?.['name']]),
  );
  const slices = (tid: number | undefined): readonly ChromeEvent[] =>
    events.filter((event) => event.ph === 'X' && event.tid === tid);

  it('has a track for the loop and one for each task, by name', () => {
    const created = raw.flatMap((event) =>
      event.kind === 'taskCreated' ? [trace.texts[event.name]] : [],
    );
    expect([...tracks.values()]).toEqual(['event loop', ...created]);
  });

  it('has a slice for each callback, one after the other, each as long as a callback takes', () => {
    const callbacks = slices(LOOP);
    expect(callbacks).toHaveLength(
      raw.filter(({ kind }) => kind === 'callback' || kind === 'skipped').length,
    );
    const overlaps = callbacks.filter((slice, n) => {
      const next = callbacks[n + 1];
      return next !== undefined && (slice.ts ?? 0) + (slice.dur ?? 0) > (next.ts ?? 0) + 1e-6;
    });
    expect(overlaps).toEqual([]);
    expect(callbacks[0]?.dur).toBe(1);
  });

  it('tells of each task what it does at any time, without a gap', () => {
    const gaps = [...tracks.keys()]
      .filter((tid) => tid !== LOOP)
      .flatMap((tid) => {
        const own = slices(tid);
        return own.slice(1).filter((slice, n) => {
          const before = own[n];
          const end = (before?.ts ?? NaN) + (before?.dur ?? NaN);
          return !(Math.abs(end - (slice.ts ?? NaN)) < 1e-3);
        });
      });
    expect(gaps).toEqual([]);
  });

  it('gives a running slice for each step of each task', () => {
    const steps = raw.filter(({ kind }) => kind === 'callback').length;
    const running = events.filter(({ ph, name }) => ph === 'X' && name === 'running').length;
    // A gather's report, an input and the end of main run no step of a task.
    const notSteps = raw.filter(
      (event) =>
        event.kind === 'callback' &&
        !['first', 'wakeup', 'yield', 'throw'].includes(event.callback),
    ).length;
    expect(running).toBe(steps - notSteps);
  });

  it('counts the queue as the timeline does', () => {
    const last = events.findLast(({ ph }) => ph === 'C');
    const [line] = timeline.at(playhead.position).queues;
    expect(last?.args?.['size']).toBe(line?.items.length);
  });

  it('has an arrow from who wakes to who is woken, which ends when that one runs', () => {
    const starts = events.filter(({ ph }) => ph === 's');
    expect(starts).toHaveLength(raw.filter(({ kind }) => kind === 'woken').length);
    const ends = new Map(events.filter(({ ph }) => ph === 'f').map((event) => [event.id, event]));
    const woken = raw.flatMap((event) => (event.kind === 'woken' ? [event.task] : []));
    const bad = starts.filter(({ id = NaN, ts = NaN }) => {
      const end = ends.get(id);
      const name = watched.tasks.of(woken[id] ?? NaN);
      return end !== undefined && !((end.ts ?? 0) > ts && tracks.get(end.tid) === name);
    });
    expect(bad).toEqual([]);
    expect(ends.size).toBe(starts.length);
    // Each end lies in a slice in which its task runs.
    const outside = [...ends.values()].filter(
      ({ tid, ts = NaN }) =>
        !slices(tid).some(
          (slice) =>
            slice.name === 'running' &&
            (slice.ts ?? NaN) <= ts &&
            ts <= (slice.ts ?? NaN) + (slice.dur ?? NaN),
        ),
    );
    expect(outside).toEqual([]);
  });
});
