import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { supermarket } from '../../src/scenarios/supermarket';
import { createViewer, type Viewer } from '../../src/store';
import { deedsOf } from '../../src/store/folds/deedsOf';
import { diagnose, stepUnits } from '../../src/timeline';
import { LAST_WAIT, polling } from '../runner/polling';

/** Plays so many virtual seconds at speed 1, a frame at a time. */
function play(viewer: Viewer, seconds: number): void {
  viewer.getState().play();
  for (let n = 0; n < seconds * 60; n++) viewer.getState().tick(1000 / 60);
}

describe('a viewer whose program never yields', () => {
  beforeEach(() => {
    vi.spyOn(supermarket, 'program').mockImplementation((...given) => polling.program(...given));
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  const hung = (): Viewer => {
    const viewer = createViewer();
    play(viewer, 4);
    return viewer;
  };

  it('comes to rest a second after the end, which is told as such', () => {
    const viewer = hung();
    const { end, playing, time, reach, watched, position } = viewer.getState();
    expect([end, playing, time]).toEqual(['hung', false, reach]);
    expect(time).toBeCloseTo(watched.run.now + 1, 9);
    expect(position).toBe(watched.trace.length);
    expect(diagnose(watched.timeline, deedsOf(watched), position).findings).toEqual([
      {
        kind: 'neverYields',
        at: { time: watched.run.now, position },
        task: { task: 1, name: 'poller' },
        line: LAST_WAIT,
        operations: 300_000,
      },
    ]);
  });

  it('goes back in it as in any run, and to its end again', () => {
    const viewer = hung();
    viewer.getState().seek(1);
    expect(viewer.getState().end).toBeNull();
    viewer.getState().jump('end');
    expect(viewer.getState().end).toBe('hung');
    viewer.getState().step('event', -1);
    expect(viewer.getState().end).toBeNull();
    viewer.getState().step('event', 1);
    expect(viewer.getState().end).toBe('hung');
    viewer.getState().play();
    expect(viewer.getState()).toMatchObject({ time: 2.000004, playing: true });
    play(viewer, 2);
    viewer.getState().play();
    expect(viewer.getState()).toMatchObject({ time: 0, playing: true, end: null });
  });

  it.each(stepUnits)('comes to the end by single steps: %s', (unit) => {
    const viewer = createViewer();
    for (let n = 0; n < 100 && viewer.getState().end === null; n++) {
      const { position } = viewer.getState();
      viewer.getState().step(unit, 1);
      expect(viewer.getState().position).toBeGreaterThan(position);
    }
    const { end, position, watched } = viewer.getState();
    expect([end, position]).toEqual(['hung', watched.trace.length]);
    viewer.getState().step(unit, 1);
    expect(viewer.getState().position).toBe(position);
    viewer.getState().step('callback', -1);
    expect(viewer.getState()).toMatchObject({ end: null, notice: null });
  });

  it('is told that nothing can be done at the end, nor in the callback that never ends', () => {
    const viewer = hung();
    const { watched } = viewer.getState();
    const acts = [
      () => viewer.getState().act([{ name: 'openTill', value: 3 }]),
      () => viewer.getState().setKnob('cashiers', 5),
    ];
    for (const act of acts) {
      act();
      expect(viewer.getState()).toMatchObject({ notice: { kind: 'hung' }, inputs: [] });
      viewer.getState().dismissNotice();
    }
    viewer.getState().step('event', -1);
    viewer.getState().act([{ name: 'openTill', value: 3 }]);
    expect(viewer.getState().notice).toEqual({ kind: 'hung' });
    expect(viewer.getState().watched).toBe(watched);
  });

  it('can act before that, so that it never happens, and bring it back by undo', () => {
    const viewer = hung();
    const { watched } = viewer.getState();
    viewer.getState().seek(1);
    viewer.getState().act([{ name: 'openTill', value: 3 }]);
    expect(viewer.getState().notice).toEqual({ kind: 'futureDropped', at: 1 });
    play(viewer, 3);
    expect(viewer.getState().end).toBe('finished');
    viewer.getState().undo();
    expect(viewer.getState().watched).toBe(watched);
    viewer.getState().jump('end');
    expect(viewer.getState().end).toBe('hung');
  });
});
