import { beforeEach, describe, expect, it } from 'vitest';
import { Run } from '../../src/runner';
import { type Compared, createComparison, createViewer, type Viewer } from '../../src/store';
import { Trace, type TraceEvent } from '../../src/trace';
import { scenarios } from '../scenarios/everyScenario';

let viewer: Viewer;
let compared: Compared;

const other = () => compared.other.getState();
const compare = (...given: Parameters<ReturnType<Compared['comparison']['getState']>['compare']>) =>
  compared.comparison.getState().compare(...given);

function play(wallMs: number): void {
  viewer.getState().play();
  for (let left = wallMs; left > 0; left -= 20) viewer.getState().tick(20);
  viewer.getState().pause();
}

/** The other run, lived from its start by itself: the same settings and inputs but for what differs. */
function byItself(version: string, changed: Readonly<Record<string, number>>): TraceEvent[] {
  const { scenario, seed, knobs, inputs, time } = viewer.getState();
  const recorder = new Trace();
  const run = new Run({
    scenario: scenarios[scenario],
    version,
    seed,
    knobs: { ...knobs, ...changed },
    inputs: inputs.filter(({ name }) => !(name in changed)),
    recorder,
  });
  run.advance(time);
  return [...recorder.slice()];
}

/** All that happened in the other run up to the playhead. */
const lived = (): TraceEvent[] => [...other().watched.trace.slice(0, other().position)];

beforeEach(() => {
  viewer = createViewer();
  compared = createComparison(viewer);
});

describe('the other run of a comparison', () => {
  it('gets what is done at its time, even if an iteration of it has gone past that already', () => {
    compare({ knobs: { capacity: 4 } });
    viewer.getState().setKnob('cashiers', 5);
    // It was ahead of the viewer's run, whose first callback was still to come.
    expect(lived()).toEqual(byItself('whileTrue', { capacity: 4 }).slice(0, other().position));
    play(1000);
    expect(lived()).toEqual(byItself('whileTrue', { capacity: 4 }).slice(0, other().position));
  });

  it('is the same run but for the knobs that differ, as far as the viewer has come', () => {
    compare({ knobs: { cashiers: 1 } });
    play(5000);
    expect(other().time).toBe(viewer.getState().time);
    expect(other().now).toEqual({ ...viewer.getState().now, cashiers: 1 });
    expect(lived()).toEqual(byItself('whileTrue', { cashiers: 1 }));
    expect(lived().length).toBeGreaterThan(100);
  });

  it('brings the same customers with the same baskets', () => {
    compare({ knobs: { cashiers: 6 } });
    play(20_000);
    const made = ({ watched }: { watched: ReturnType<typeof other>['watched'] }) =>
      Array.from({ length: 40 }, (_, item) => Array.from(watched.items.get(item)?.parts ?? []));
    const [mine, theirs] = [made(viewer.getState()), made(other())];
    const both = mine.filter((parts, item) => parts.length > 0 && theirs[item]?.length);
    expect(both.length).toBeGreaterThan(10);
    for (const [item, parts] of mine.entries()) {
      if (parts.length > 0 && (theirs[item]?.length ?? 0) > 0) expect(theirs[item]).toEqual(parts);
    }
  });

  it('can be begun in the middle of a run, and gets what the viewer does from then on', () => {
    play(3000);
    compare({ knobs: { capacity: 9 } });
    viewer.getState().setKnob('cashiers', 5);
    play(2000);
    viewer.getState().setKnob('capacity', 4);
    play(2000);
    expect(other().now).toMatchObject({ cashiers: 5, capacity: 9 });
    expect(viewer.getState().now).toMatchObject({ cashiers: 5, capacity: 4 });
    expect(lived()).toEqual(byItself('whileTrue', { capacity: 9 }));
  });

  it('goes back and forth with the playhead', () => {
    compare({ knobs: { cashiers: 2 } });
    play(4000);
    viewer.getState().seek(1.5);
    expect(other().time).toBe(1.5);
    expect(lived()).toEqual(byItself('whileTrue', { cashiers: 2 }));
  });

  it('forks with the viewer’s run, and comes back with it when that is undone', () => {
    compare({ knobs: { cashiers: 2 } });
    play(4000);
    const before = lived();
    viewer.getState().seek(2);
    viewer.getState().setKnob('interval', 1);
    play(2500);
    expect(other().now['interval']).toBe(1);
    expect(lived()).toEqual(byItself('whileTrue', { cashiers: 2 }));
    viewer.getState().undo();
    viewer.getState().jump('end');
    expect(lived()).toEqual(before);
  });

  it('can have another version', () => {
    compare({ version: 'whileNotEmpty', knobs: {} });
    play(3000);
    expect(other().version).toBe('whileNotEmpty');
    expect(lived()).toEqual(byItself('whileNotEmpty', {}));
    expect(other().end).toBe('stuck');
    expect(viewer.getState().end).toBeNull();
  });

  it('is lived to its own end, though the viewer’s has ended before', () => {
    viewer.getState().openWith({ openFor: 5, cashiers: 12, capacity: 0 });
    compare({ knobs: { cashiers: 1 } });
    viewer.getState().setSpeed(20);
    play(20_000);
    expect(viewer.getState().end).toBe('finished');
    expect(other().end).toBe('finished');
    expect(other().watched.run.now).toBeGreaterThan(viewer.getState().watched.run.now + 1);
    expect(viewer.getState().playing).toBe(false);
    // From the end, play begins anew.
    viewer.getState().play();
    expect(viewer.getState().time).toBe(0);
  });

  it('ends with the comparison, and when another scenario is opened', () => {
    compare({ knobs: { cashiers: 1 } });
    play(500);
    compare(null);
    const { time } = other();
    play(500);
    expect(other().time).toBe(time);
    compare({ knobs: { cashiers: 1 } });
    viewer.getState().openScenario('orders');
    expect(compared.comparison.getState().difference).toBeNull();
  });

  it('is refused with a notice if it differs in a value that no run can have', () => {
    compare({ knobs: { cashiers: 99 } });
    expect(compared.comparison.getState().difference).toBeNull();
    expect(viewer.getState().notice).toMatchObject({
      kind: 'refused',
      problem: { name: 'cashiers', min: 0, max: 12 },
    });
  });
});
