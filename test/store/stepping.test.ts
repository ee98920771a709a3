import { describe, expect, it } from 'vitest';
import { createViewer, type Viewer } from '../../src/store';
import { stepUnits } from '../../src/timeline';

const frame = 1000 / 60;

function play(viewer: Viewer, seconds: number): void {
  viewer.getState().play();
  for (let n = 0; n < Math.round(seconds * 60); n++) viewer.getState().tick(frame);
  viewer.getState().pause();
}

const places = (viewer: Viewer, count: number, move: () => void): number[] =>
  Array.from({ length: count }, () => {
    move();
    return viewer.getState().position;
  });

describe('stepping', () => {
  for (const unit of stepUnits) {
    it(`by ${unit} goes there and back over the same stops, living on where it has to`, () => {
      const viewer = createViewer();
      const there = places(viewer, 40, () => viewer.getState().step(unit, 1));
      expect(new Set(there).size).toBe(40);
      expect([...there].sort((a, b) => a - b)).toEqual(there);
      const back = places(viewer, 39, () => viewer.getState().step(unit, -1));
      expect(back).toEqual(there.slice(0, -1).reverse());
    });

    it(`by ${unit} comes to the same stops whether the run was lived before or not`, () => {
      const lived = createViewer();
      play(lived, 4);
      lived.getState().jump('start');
      const fresh = createViewer();
      const stops = [lived, fresh].map((viewer) =>
        places(viewer, 30, () => viewer.getState().step(unit, 1)).slice(5),
      );
      // Events that happened at 0 s, which the start of a lived run shows, are stops of a fresh one.
      const [one, other] = stops as [number[], number[]];
      const from = Math.max(one[0] as number, other[0] as number);
      const to = Math.min(one.at(-1) as number, other.at(-1) as number);
      const common = stops.map((list) => list.filter((stop) => stop >= from && stop <= to));
      expect(common[0]).toEqual(common[1]);
      expect(common[0]?.length).toBeGreaterThan(20);
    });
  }

  it('pauses a run that plays', () => {
    const viewer = createViewer();
    play(viewer, 1);
    viewer.getState().play();
    viewer.getState().step('callback', -1);
    expect(viewer.getState().playing).toBe(false);
  });

  it('by instant moves the clock, by callback within an instant by its cost only', () => {
    const viewer = createViewer();
    play(viewer, 2);
    viewer.getState().step('instant', 1);
    const { time } = viewer.getState();
    viewer.getState().step('callback', -1);
    viewer.getState().step('callback', 1);
    expect(viewer.getState().time).toBe(time);
    viewer.getState().step('callback', -1);
    expect(time - viewer.getState().time).toBeCloseTo(1e-6, 9);
  });

  it('lives no further than the instant it comes to', () => {
    const viewer = createViewer();
    viewer.getState().step('instant', 1);
    const { watched, position, time } = viewer.getState();
    viewer.getState().setKnob('cashiers', 5);
    expect(viewer.getState().watched).toBe(watched);
    expect(viewer.getState().notice).toBeNull();
    expect(viewer.getState().time).toBeGreaterThan(time);
    expect(viewer.getState().position).toBeGreaterThan(position);
  });

  it('comes to the end of a run and stays there', () => {
    const viewer = createViewer({
      knobs: { ...createViewer().getState().knobs, openFor: 5, cashiers: 0, capacity: 0, group: 1 },
    });
    for (let n = 0; n < 200; n++) viewer.getState().step('instant', 1);
    const { end, position, watched } = viewer.getState();
    expect(end).toBe('finished');
    expect(position).toBe(watched.trace.length);
    viewer.getState().step('callback', 1);
    expect(viewer.getState().position).toBe(position);
    viewer.getState().step('callback', -1);
    expect(viewer.getState().end).toBeNull();
  });

  it('comes to where a run is stuck', () => {
    const viewer = createViewer({ version: 'whileNotEmpty' });
    for (let n = 0; n < 3000 && viewer.getState().end === null; n++) {
      viewer.getState().step('instant', 1);
    }
    expect(viewer.getState().end).toBe('stuck');
    const { position } = viewer.getState();
    for (const unit of stepUnits) viewer.getState().step(unit, 1);
    expect(viewer.getState().end).toBe('stuck');
    expect(viewer.getState().position - position).toBeLessThan(2);
  });

  it('plays on from the middle of an instant', () => {
    const viewer = createViewer();
    play(viewer, 3);
    for (let n = 0; n < 3; n++) viewer.getState().step('callback', -1);
    const { position } = viewer.getState();
    play(viewer, 1);
    expect(viewer.getState().position).toBeGreaterThan(position);
  });
});

describe('an act in the middle of an instant', () => {
  it('drops nothing if nothing was lived after that instant', () => {
    const viewer = createViewer();
    viewer.getState().step('instant', 1);
    viewer.getState().step('instant', 1);
    viewer.getState().step('callback', -1);
    const { watched } = viewer.getState();
    viewer.getState().setKnob('capacity', 6);
    expect(viewer.getState().watched).toBe(watched);
    expect(viewer.getState().notice).toBeNull();
  });

  for (const unit of stepUnits) {
    it(`sets nothing aside where one has stepped to by ${unit} and no further`, () => {
      for (let steps = 1; steps < 25; steps++) {
        const viewer = createViewer();
        for (let n = 0; n < steps; n++) viewer.getState().step(unit, 1);
        const { position, watched } = viewer.getState();
        const seen = [...watched.trace.slice(0, position)];
        viewer.getState().setKnob('capacity', 7);
        const { notice, canUndo, watched: after } = viewer.getState();
        expect([notice, canUndo]).toEqual([null, false]);
        expect([...after.trace.slice(0, position)]).toEqual(seen);
      }
    });
  }

  it('keeps of the inputs at its very time only those that had come into the loop', () => {
    const viewer = createViewer();
    play(viewer, 2);
    viewer.getState().setKnob('cashiers', 5);
    play(viewer, 1);
    const { trace, steps } = viewer.getState().watched;
    const events = [...trace.slice()];
    const delivered = events.findIndex(
      (event) => event.kind === 'ready' && event.callback === 'input',
    );
    expect([steps.inputsBy(delivered), steps.inputsBy(delivered + 1)]).toEqual([0, 1]);
    viewer.getState().seekTo(delivered);
    expect(viewer.getState().now.cashiers).toBe(3);
    viewer.getState().setKnob('capacity', 9);
    expect(viewer.getState().inputs.map(({ name }) => name)).toEqual(['capacity']);
    viewer.getState().undo();
    viewer.getState().seekTo(delivered + 1);
    viewer.getState().setKnob('capacity', 9);
    expect(viewer.getState().inputs.map(({ name }) => name)).toEqual(['cashiers', 'capacity']);
  });
});

describe('undo', () => {
  /** A run of five seconds whose past was changed at 2 s. */
  function forked() {
    const viewer = createViewer();
    play(viewer, 5);
    viewer.getState().seek(2);
    const before = viewer.getState();
    viewer.getState().setKnob('cashiers', 9);
    return { viewer, before };
  }

  it('brings a dropped future back, as it was', () => {
    const { viewer, before } = forked();
    expect(viewer.getState().watched).not.toBe(before.watched);
    expect(viewer.getState().reach).toBeLessThan(3);
    expect(viewer.getState().canUndo).toBe(true);
    viewer.getState().undo();
    const { watched, reach, time, now, inputs, canUndo, canRedo, notice } = viewer.getState();
    expect(watched).toBe(before.watched);
    expect([reach, time, now, inputs]).toEqual([before.reach, 2, before.now, []]);
    expect([canUndo, canRedo]).toEqual([false, true]);
    expect(notice).toEqual({ kind: 'restored', at: 2 });
  });

  it('can be taken back', () => {
    const { viewer } = forked();
    play(viewer, 1);
    const { watched, time, inputs } = viewer.getState();
    viewer.getState().undo();
    viewer.getState().redo();
    expect(viewer.getState().watched).toBe(watched);
    expect([viewer.getState().time, viewer.getState().inputs]).toEqual([time, inputs]);
    expect(viewer.getState().now.cashiers).toBe(9);
    expect([viewer.getState().canUndo, viewer.getState().canRedo]).toEqual([true, false]);
  });

  it('does nothing when nothing was set aside', () => {
    const viewer = createViewer();
    const before = viewer.getState();
    viewer.getState().undo();
    viewer.getState().redo();
    expect(viewer.getState()).toBe(before);
  });

  it('brings back the run that a reset, a seed or a version ended', () => {
    const viewer = createViewer();
    play(viewer, 2);
    const first = viewer.getState();
    viewer.getState().setSeed(7);
    play(viewer, 1);
    viewer.getState().setVersion('whileNotEmpty');
    play(viewer, 1);
    viewer.getState().reset();
    expect(viewer.getState().notice).toEqual({ kind: 'newRun', because: 'reset' });
    for (let n = 0; n < 3; n++) viewer.getState().undo();
    const { watched, seed, version, time } = viewer.getState();
    expect(watched).toBe(first.watched);
    expect([seed, version, time]).toEqual([42, 'whileTrue', first.time]);
  });

  it('of one drag of a slider in the past is one undo', () => {
    const { viewer, before } = forked();
    for (const value of [8, 7, 6, 5]) viewer.getState().setKnob('cashiers', value);
    expect(viewer.getState().notice).toEqual({ kind: 'futureDropped', at: 2 });
    viewer.getState().undo();
    expect(viewer.getState().watched).toBe(before.watched);
    expect(viewer.getState().canUndo).toBe(false);
  });
});
