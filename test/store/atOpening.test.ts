import { describe, expect, it } from 'vitest';
import { createViewer } from '../../src/store';

describe('a knob that is read only when a run begins', () => {
  const livedViewer = () => {
    const viewer = createViewer({ scenario: 'gate' });
    viewer.getState().liveTo(2);
    return viewer;
  };

  it('starts a new run with all knobs as they are at the playhead, and says so', () => {
    const viewer = livedViewer();
    viewer.getState().setKnob('limit', 7);
    const before = viewer.getState();
    before.setKnob('jobs', 25);
    const { watched, time, reach, inputs, now, knobs, notice, seed } = viewer.getState();
    expect(watched).not.toBe(before.watched);
    expect([time, reach, inputs, seed]).toEqual([0, 0, [], before.seed]);
    expect(now).toEqual({ jobs: 25, limit: 7, slowest: 10, capacity: 5 });
    expect(knobs).toEqual(now);
    expect(notice).toEqual({ kind: 'newRun', because: 'knobs' });
    viewer.getState().liveTo(99);
    const made = [...viewer.getState().watched.trace.slice()].filter(
      ({ kind }) => kind === 'itemMade',
    );
    expect(made).toHaveLength(25);
  });

  it('can be undone, with the run as it was', () => {
    const viewer = livedViewer();
    const before = viewer.getState();
    before.setKnob('slowest', 2);
    viewer.getState().undo();
    const { watched, time, now } = viewer.getState();
    expect([watched, time, now]).toEqual([before.watched, before.time, before.now]);
  });

  it('loses nothing by a value that it has already, or that it cannot have', () => {
    const viewer = livedViewer();
    const { watched } = viewer.getState();
    viewer.getState().setKnob('jobs', 60);
    expect(viewer.getState().notice).toBeNull();
    viewer.getState().setKnob('jobs', 9);
    expect(viewer.getState().watched).toBe(watched);
    expect(viewer.getState().notice).toMatchObject({
      kind: 'refused',
      problem: { name: 'jobs', min: 10, max: 100_000 },
    });
  });
});

describe('living on to a time', () => {
  it('is the same as playing up to it, and stands there', () => {
    const [lived, played] = [createViewer(), createViewer()];
    lived.getState().play();
    lived.getState().liveTo(3);
    played.getState().play();
    for (let frame = 0; frame < 60; frame++) played.getState().tick(50);
    const { time, reach, playing, position } = lived.getState();
    expect([time, reach, playing]).toEqual([3, 3, false]);
    expect(played.getState().time).toBeCloseTo(3, 9);
    expect(position).toBe(played.getState().watched.timeline.positionAt(3));
  });

  it('goes no further than a second after the end, and nowhere by what is no time', () => {
    const viewer = createViewer({ scenario: 'gate' });
    viewer.getState().liveTo(1000);
    const { time, watched, end } = viewer.getState();
    expect(time).toBeCloseTo(watched.run.now + 1, 9);
    expect(end).toBe('finished');
    viewer.getState().liveTo(Number.NaN);
    expect(viewer.getState().time).toBe(time);
  });
});
