import { describe, expect, it } from 'vitest';
import { createViewer } from '../../../src/store';
import { markersKept } from '../../../src/ui/code/markers';

describe('markersKept', () => {
  const viewer = createViewer({ scenario: 'gate', version: 'semaphore' });
  viewer.getState().liveTo(3);
  const { timeline } = viewer.getState().watched;

  it('gives each live task with its line and what it does, in the order of creation', () => {
    const keep = markersKept();
    for (let position = 0; position <= timeline.length; position += 7) {
      const moment = timeline.at(position);
      const tasks = [...moment.tasks].map(([, { line, name, phase, wait }]) => ({
        line,
        name,
        state: phase === 'waiting' ? wait : phase,
      }));
      expect(keep(moment)).toEqual(tasks);
    }
  });

  it('gives the same list as long as no task is on another line or does anything else', () => {
    const keep = markersKept();
    let [before, lists] = [keep(timeline.at(0)), 1];
    for (let position = 1; position <= timeline.length; position++) {
      const markers = keep(timeline.at(position));
      const isSame = JSON.stringify(markers) === JSON.stringify(before);
      expect(markers === before).toBe(isSame);
      if (!isSame) lists++;
      before = markers;
    }
    expect(lists).toBeGreaterThan(100);
    expect(lists).toBeLessThan(timeline.length);
  });
});
