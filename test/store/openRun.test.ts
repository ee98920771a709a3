import { describe, expect, it } from 'vitest';
import { createViewer, type Opening, type Viewer } from '../../src/store';

/** Where another run of the same opening is just amid an instant: after some of the events that happen at one time. */
function amidAnInstant(viewer: Viewer) {
  viewer.getState().liveTo(6);
  const { trace, timeline } = viewer.getState().watched;
  for (let position = Math.floor(trace.length / 2); position < trace.length; position++) {
    const time = timeline.timeOf(position);
    if (timeline.positionAt(time) > position) return { position, time };
  }
  throw new Error('nothing happens at one time');
}

const openingIn = (viewer: Viewer, change: Partial<Opening> = {}): Opening => {
  const { scenario, version, seed, knobs } = viewer.getState();
  return { scenario, version, seed, knobs, ...change };
};

const play = (viewer: Viewer, frames: number, wallMs = 100): void => {
  viewer.getState().play();
  for (let frame = 0; frame < frames; frame++) viewer.getState().tick(wallMs);
};

describe('stopping at a playhead', () => {
  it.each([0.1, 1, 100])('is exact at speed %s, amid an instant too', (speed) => {
    const stop = amidAnInstant(createViewer());
    const viewer = createViewer();
    viewer.getState().setSpeed(speed);
    viewer.getState().stopAt(stop);
    play(viewer, 1000);
    const { position, time, playing, watched } = viewer.getState();
    expect([position, time, playing]).toEqual([stop.position, stop.time, false]);
    // Nothing of it was skipped: what happens at that very time goes on behind the playhead.
    expect(watched.timeline.positionAt(stop.time)).toBeGreaterThan(stop.position);
  });

  it('is done once: who plays on goes on', () => {
    const viewer = createViewer();
    viewer.getState().stopAt({ position: 0, time: 1 });
    play(viewer, 20);
    expect(viewer.getState().time).toBe(1);
    expect(viewer.getState().stop).toBeNull();
    play(viewer, 10);
    expect(viewer.getState().time).toBeCloseTo(2, 9);
  });

  it('is not done for what lies behind the playhead', () => {
    const viewer = createViewer();
    viewer.getState().liveTo(3);
    viewer.getState().stopAt(viewer.getState().watched.timeline.playheadAt(1));
    play(viewer, 10);
    expect(viewer.getState().time).toBeCloseTo(4, 9);
  });

  it('is forgotten with the run, and when it is told to go on', () => {
    const viewer = createViewer();
    const stop = { position: 0, time: 1 };
    const ways = [
      () => viewer.getState().reset(),
      () => viewer.getState().openRun(openingIn(viewer)),
      () => viewer.getState().openScenario('orders'),
      () => viewer.getState().stopAt(null),
    ];
    for (const way of ways) {
      viewer.getState().stopAt(stop);
      way();
      expect(viewer.getState().stop).toBeNull();
    }
  });
});

describe('opening a run', () => {
  it('begins it as it is told, paused at opening time, with what is done in it', () => {
    const viewer = createViewer();
    play(viewer, 10);
    const opening = openingIn(viewer, { seed: 7, version: 'whileNotEmpty' });
    const inputs = [{ at: 1, name: 'cashiers', value: 2 }];
    viewer.getState().openRun(opening, inputs);
    const opened = viewer.getState();
    expect(opened).toMatchObject({ ...opening, inputs, time: 0, reach: 0, playing: false });
    // At opening time, and not before it: everybody has been set up.
    expect(opened.position).toBe(opened.watched.timeline.positionAt(0));
    opened.liveTo(2);
    expect(viewer.getState().now['cashiers']).toBe(2);
    viewer.getState().seek(0.5);
    expect(viewer.getState().now['cashiers']).toBe(opening.knobs['cashiers']);
  });

  it('tells what was done until then, and tells anew what is done from then on', () => {
    const viewer = createViewer();
    const inputs = [{ at: 1, name: 'cashiers', value: 2 }];
    viewer.getState().openRun(openingIn(viewer), inputs);
    viewer.getState().liveTo(2);
    const told = viewer.getState().inputs;
    viewer.getState().setKnob('cashiers', 5);
    expect(told).toEqual(inputs);
    expect(viewer.getState().inputs).toHaveLength(2);
  });

  it('sets the run before aside, and undo brings it back as it was', () => {
    const viewer = createViewer();
    viewer.getState().liveTo(3);
    viewer.getState().setKnob('cashiers', 5);
    const { watched, time, inputs, now } = viewer.getState();
    viewer.getState().openRun(openingIn(viewer, { seed: 1 }));
    expect(viewer.getState().watched).not.toBe(watched);
    viewer.getState().undo();
    const back = viewer.getState();
    expect([back.watched, back.time, back.inputs, back.now]).toEqual([watched, time, inputs, now]);
  });

  it('is refused with a notice, and loses nothing, if a setting is out of bounds', () => {
    const viewer = createViewer();
    viewer.getState().liveTo(2);
    const before = viewer.getState();
    const bad = [
      () => before.openRun(openingIn(viewer, { knobs: { ...before.knobs, cashiers: 1000 } })),
      () => before.openRun(openingIn(viewer), [{ at: 1, name: 'cashiers', value: -1 }]),
    ];
    for (const open of bad) {
      viewer.getState().dismissNotice();
      open();
      const { notice, watched, time, canUndo } = viewer.getState();
      expect(notice).toMatchObject({ kind: 'refused', problem: { name: 'cashiers' } });
      expect([watched, time, canUndo]).toEqual([before.watched, before.time, before.canUndo]);
    }
  });

  it('of another scenario leaves this one as it is, to be come back to', () => {
    const viewer = createViewer();
    viewer.getState().liveTo(4);
    const { watched } = viewer.getState();
    const orders = createViewer({ scenario: 'orders' });
    viewer.getState().openRun(openingIn(orders));
    expect(viewer.getState().scenario).toBe('orders');
    viewer.getState().openScenario('supermarket');
    expect(viewer.getState().watched).toBe(watched);
    expect(viewer.getState().time).toBe(4);
  });

  it('of a scenario that was left sets what was left there aside', () => {
    const viewer = createViewer();
    viewer.getState().liveTo(4);
    const own = viewer.getState();
    viewer.getState().openScenario('orders');
    viewer.getState().openRun(openingIn(createViewer(), { seed: 9 }));
    expect(viewer.getState()).toMatchObject({ scenario: 'supermarket', seed: 9, time: 0 });
    viewer.getState().undo();
    expect(viewer.getState().watched).toBe(own.watched);
    expect(viewer.getState().time).toBe(4);
  });
});

describe('lending the viewer', () => {
  it('gives all runs of all scenarios back as they were, whatever was done meanwhile', () => {
    const viewer = createViewer();
    viewer.getState().liveTo(3);
    viewer.getState().reset();
    viewer.getState().liveTo(5);
    viewer.getState().openScenario('orders');
    viewer.getState().liveTo(2);
    viewer.getState().setSpeed(0.5);
    viewer.getState().play();
    const before = viewer.getState();
    const lived = before.watched.trace.length;

    const giveBack = viewer.getState().lend();
    expect(viewer.getState()).toMatchObject({ playing: false, canUndo: false, time: 0, reach: 0 });
    viewer.getState().openRun(openingIn(createViewer({ scenario: 'orders' }), { seed: 3 }));
    viewer.getState().setSpeed(20);
    viewer.getState().liveTo(30);
    viewer.getState().undo();
    viewer.getState().openScenario('supermarket');
    viewer.getState().liveTo(30);
    viewer.getState().stopAt({ position: 1, time: 40 });
    giveBack();

    const { watched, time, reach, speed, playing, stop, scenario } = viewer.getState();
    expect([scenario, watched, time, reach]).toEqual(['orders', before.watched, 2, 2]);
    expect([speed, playing, stop]).toEqual([0.5, true, null]);
    expect(watched.trace.length).toBe(lived);
    viewer.getState().openScenario('supermarket');
    expect(viewer.getState()).toMatchObject({ time: 5, canUndo: true });
    viewer.getState().undo();
    expect(viewer.getState().time).toBe(3);
  });
});
