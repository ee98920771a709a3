import { describe, expect, it } from 'vitest';
import { knobs } from '../../src/scenarios/supermarket';
import { createViewer, type KnobValues, type Viewer } from '../../src/store';

const initial = Object.fromEntries(knobs.map(({ name, initial }) => [name, initial])) as KnobValues;
const frame = 1000 / 60;

/** Plays so many virtual seconds at speed 1, a frame at a time. */
function play(viewer: Viewer, seconds: number): void {
  viewer.getState().play();
  for (let n = 0; n < Math.round(seconds * 60); n++) viewer.getState().tick(frame);
  viewer.getState().pause();
}

describe('the viewer', () => {
  it('starts paused at opening time', () => {
    const { time, position, playing, reach } = createViewer().getState();
    expect([time, position, playing, reach]).toEqual([0, 2, false, 0]);
  });

  it('moves its playhead by wall time times speed, and lives no further', () => {
    const viewer = createViewer();
    viewer.getState().setSpeed(4);
    viewer.getState().play();
    for (let n = 0; n < 60; n++) viewer.getState().tick(frame);
    const { time, reach, watched } = viewer.getState();
    expect(time).toBeCloseTo(4, 9);
    expect(reach).toBe(time);
    expect(watched.run.now).toBeLessThan(4.0001);
  });

  it('does not catch up with a hidden tab in one leap', () => {
    const viewer = createViewer();
    viewer.getState().play();
    viewer.getState().tick(60_000);
    expect(viewer.getState().time).toBeCloseTo(frame / 1000, 9);
  });

  it('stands still while it is paused', () => {
    const viewer = createViewer();
    viewer.getState().tick(frame);
    expect(viewer.getState().time).toBe(0);
  });

  it('keeps its speed between 0.1 and 100, whatever it is told', () => {
    const viewer = createViewer();
    const speeds = [0, 1000, 2.5, Number.NaN].map((speed) => {
      viewer.getState().setSpeed(speed);
      return viewer.getState().speed;
    });
    expect(speeds).toEqual([0.1, 100, 2.5, 2.5]);
  });

  it('seeks back and forth in what was lived, and to the same instant', () => {
    const viewer = createViewer();
    play(viewer, 5);
    const { reach, position } = viewer.getState();
    viewer.getState().seek(2);
    const early = viewer.getState().position;
    viewer.getState().seek(99);
    expect(viewer.getState().time).toBe(reach);
    expect(viewer.getState().position).toBe(position);
    viewer.getState().seek(-1);
    expect(viewer.getState().time).toBe(0);
    viewer.getState().seek(2);
    expect(viewer.getState().position).toBe(early);
    expect(early).toBeLessThan(position);
  });

  it('shows at once what a moved knob brings about, also when it is paused', () => {
    const viewer = createViewer();
    play(viewer, 3);
    const before = viewer.getState().time;
    viewer.getState().setKnob('cashiers', 5);
    const { now, time, inputs, watched, position } = viewer.getState();
    expect(now.cashiers).toBe(5);
    expect(inputs).toEqual([
      { at: expect.closeTo(before, 6) as number, name: 'cashiers', value: 5 },
    ]);
    expect(time - before).toBeLessThan(1e-3);
    // main has gone to wait for the door; the door and five cashiers are there.
    expect(watched.timeline.at(position).tasks.size).toBe(7);
  });

  it('never rewrites the past when a knob is moved', () => {
    const viewer = createViewer();
    play(viewer, 3);
    const { trace } = viewer.getState().watched;
    const past = [...trace.slice(0, viewer.getState().position)];
    viewer.getState().setKnob('capacity', 6);
    play(viewer, 1);
    expect([...viewer.getState().watched.trace.slice(0, past.length)]).toEqual(past);
  });

  it('forks when a knob is moved in the past: what came before stays, what came after is lived again', () => {
    const viewer = createViewer();
    play(viewer, 2);
    viewer.getState().setKnob('capacity', 9);
    play(viewer, 3);
    viewer.getState().seek(1);
    const { position, watched } = viewer.getState();
    const past = [...watched.trace.slice(0, position)];
    viewer.getState().setKnob('cashiers', 1);
    const after = viewer.getState();
    expect([...after.watched.trace.slice(0, position)]).toEqual(past);
    expect(after.inputs.map(({ name }) => name)).toEqual(['cashiers']);
    expect(after.reach).toBeCloseTo(1, 3);
    expect(after.notice).toEqual({ kind: 'futureDropped', at: 1 });
    expect(after.now.capacity).toBe(2);
  });

  it('shows the knobs as they were at the playhead', () => {
    const viewer = createViewer();
    play(viewer, 2);
    viewer.getState().setKnob('interval', 1);
    play(viewer, 1);
    const { now } = viewer.getState();
    viewer.getState().seek(1);
    expect(viewer.getState().now.interval).toBe(0.3);
    viewer.getState().seek(2.5);
    expect(viewer.getState().now).toEqual(now);
  });

  it('refuses a knob outside its range, says which, and goes on', () => {
    const viewer = createViewer();
    play(viewer, 1);
    const before = viewer.getState();
    viewer.getState().setKnob('cashiers', 99);
    const { notice, inputs, time } = viewer.getState();
    expect(notice).toEqual({
      kind: 'refused',
      problem: { reason: 'outOfRange', name: 'cashiers', min: 0, max: 12, got: '99' },
    });
    expect([inputs, time]).toEqual([[], before.time]);
    viewer.getState().setSeed(Number.NaN);
    expect(viewer.getState().notice).toMatchObject({ problem: { name: 'seed' } });
    expect(viewer.getState().time).toBe(before.time);
    viewer.getState().dismissNotice();
    expect(viewer.getState().notice).toBeNull();
  });

  it('starts a new run with the knobs as they are for a new seed or version, and on reset', () => {
    const viewer = createViewer();
    play(viewer, 2);
    viewer.getState().setKnob('cashiers', 4);
    viewer.getState().setSeed(7);
    expect(viewer.getState()).toMatchObject({
      seed: 7,
      time: 0,
      inputs: [],
      knobs: { ...initial, cashiers: 4 },
      notice: { kind: 'newRun', because: 'seed', seed: 7 },
    });
    viewer.getState().setVersion('whileNotEmpty');
    expect(viewer.getState()).toMatchObject({ version: 'whileNotEmpty', seed: 7, time: 0 });
    play(viewer, 1);
    viewer.getState().reset();
    expect(viewer.getState()).toMatchObject({
      version: 'whileNotEmpty',
      seed: 7,
      time: 0,
      reach: 0,
    });
  });

  it('starts a new run with given knobs, those not named as they are at first, and undoes that', () => {
    const viewer = createViewer();
    play(viewer, 2);
    viewer.getState().setKnob('cashiers', 4);
    const { time, now, watched } = viewer.getState();
    viewer.getState().openWith({ capacity: 7 });
    expect(viewer.getState()).toMatchObject({
      seed: 42,
      time: 0,
      inputs: [],
      knobs: { ...initial, capacity: 7 },
      notice: { kind: 'newRun', because: 'knobs' },
    });
    viewer.getState().undo();
    expect(viewer.getState()).toMatchObject({ time, now });
    expect(viewer.getState().watched === watched).toBe(true);
  });

  it('refuses knobs out of range and keeps the run', () => {
    const viewer = createViewer();
    play(viewer, 2);
    const { watched } = viewer.getState();
    viewer.getState().openWith({ cashiers: 99 });
    expect(viewer.getState().watched === watched).toBe(true);
    expect(viewer.getState().notice).toMatchObject({
      kind: 'refused',
      problem: { name: 'cashiers', min: 0, max: 12, got: '99' },
    });
  });

  it('comes to rest a second after the end, and plays from the start when it is played again', () => {
    const viewer = createViewer({ knobs: { ...initial, openFor: 5 } });
    viewer.getState().setSpeed(20);
    play(viewer, 4);
    const { end, playing, time, reach, watched } = viewer.getState();
    expect([end, playing, time]).toEqual(['finished', false, reach]);
    expect(time).toBeCloseTo(watched.run.now + 1, 9);
    viewer.getState().setKnob('cashiers', 1);
    expect(viewer.getState().notice).toEqual({ kind: 'closed' });
    viewer.getState().play();
    expect(viewer.getState()).toMatchObject({ time: 0, playing: true, end: null });
  });

  it('that is stuck goes on when a till is opened', () => {
    const viewer = createViewer({ version: 'whileNotEmpty' });
    play(viewer, 4);
    expect(viewer.getState()).toMatchObject({ end: 'stuck', playing: false });
    viewer.getState().setKnob('interval', 1);
    expect(viewer.getState()).toMatchObject({ end: 'stuck', playing: false });
    viewer.getState().act([{ name: 'openTill', value: 1 }]);
    expect(viewer.getState()).toMatchObject({ end: null, playing: true });
    const { watched, position } = viewer.getState();
    const names = [...watched.timeline.at(position).tasks.values()].map(({ name }) => name);
    expect(names).toContain('cashier 1');
  });

  it('is told once that the past was changed, however many acts the drag of a slider is', () => {
    const viewer = createViewer();
    play(viewer, 5);
    viewer.getState().seek(2);
    viewer.getState().setKnob('cashiers', 4);
    viewer.getState().setKnob('cashiers', 5);
    expect(viewer.getState().notice).toEqual({ kind: 'futureDropped', at: 2 });
  });

  it('loses nothing by an act that changes nothing', () => {
    const viewer = createViewer();
    play(viewer, 5);
    viewer.getState().seek(2);
    const { reach } = viewer.getState();
    viewer.getState().setKnob('cashiers', 3);
    expect(viewer.getState()).toMatchObject({ time: 2, reach, inputs: [], notice: null });
  });

  it('says stuck wherever the playhead is in a stretch in which the run was', () => {
    const viewer = createViewer({ version: 'whileNotEmpty' });
    play(viewer, 4);
    const { time } = viewer.getState();
    viewer.getState().act([{ name: 'openTill', value: 1 }]);
    play(viewer, 1);
    viewer.getState().seek(time - 0.5);
    expect(viewer.getState().end).toBe('stuck');
    viewer.getState().seek(0.5);
    expect(viewer.getState().end).toBeNull();
  });

  it('never shows its subscribers a playhead of one run on another run', () => {
    const viewer = createViewer();
    play(viewer, 5);
    const seen: number[] = [];
    viewer.subscribe(({ watched, position }) => {
      seen.push(watched.timeline.at(position).position - position);
    });
    viewer.getState().seek(1);
    viewer.getState().setKnob('capacity', 5);
    viewer.getState().reset();
    expect(new Set(seen)).toEqual(new Set([0]));
  });

  it('leaves tills empty that their cashiers have left when the number of tills is changed', () => {
    const viewer = createViewer({ version: 'whileNotEmpty' });
    play(viewer, 4);
    viewer.getState().setKnob('cashiers', 2);
    viewer.getState().setKnob('cashiers', 4);
    const { watched, position } = viewer.getState();
    const names = [...watched.timeline.at(position).tasks.values()].map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('cashier'))).toEqual(['cashier 2', 'cashier 3']);
  });
});
