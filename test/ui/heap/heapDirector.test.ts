import { beforeEach, describe, expect, test } from 'vitest';
import { viewer } from '../../../src/store';
import { HeapDirector } from '../../../src/ui/heap/heapDirector';
import { liveUpTo } from '../freshViewer';
import { freshService, heapNow, send } from './orderService';

describe('HeapDirector', () => {
  let director: HeapDirector;
  const frame = (elapsed: number, isStill = false) =>
    director.frame(viewer.getState(), elapsed, isStill);
  const shown = (elapsed: number, isStill = false) => frame(elapsed, isStill).frame?.after ?? [];

  beforeEach(() => {
    director = new HeapDirector();
    freshService({ capacity: 0 });
    send('VRVRRRRV');
  });

  test('shows who wants no motion what is true, at once, while the run plays too', () => {
    liveUpTo(viewer.getState().time - 1);
    for (const playing of [true, false]) {
      viewer.setState({ playing });
      for (let time = 1; time < viewer.getState().reach; time += 0.13) {
        viewer.getState().seek(time);
        expect(shown(20, true)).toEqual(heapNow());
        expect(director.share).toBe(1);
      }
    }
  });

  test('follows behind while the run plays, and catches up where it stands', () => {
    const { reach } = viewer.getState();
    viewer.setState({ playing: true });
    const before = [1, 2, 3, 4, 5, 6, 7];
    viewer.getState().seek(reach - 1 + 0.01);
    expect(heapNow()).toHaveLength(8);
    frame(20);
    frame(2000);
    // The step that is drawn is the first one, hardly begun.
    expect(frame(20).frame?.before).toEqual(before);
    expect(director.share).toBeLessThan(0.2);
    viewer.getState().pause();
    frame(20);
    expect(shown(1500)).toEqual(heapNow());
    expect(director.share).toBe(1);
  });

  test('goes through every step where one walks, and leaps where somebody seeks far away', () => {
    frame(20);
    director.walk(-1);
    director.walk(-1);
    frame(20);
    const shares = [];
    for (let wall = 0; wall < 400; wall += 40) {
      frame(40);
      shares.push(director.share);
    }
    expect(shares.some((share) => share > 0 && share < 1)).toBe(true);
    expect(shares.at(-1)).toBe(1);
    expect(shown(20)).toEqual([1, 2, 3, 8, 5, 6, 7, 4]);
    send('R'.repeat(40));
    frame(20);
    shown(400);
    viewer.getState().seek(1.5);
    // In one frame.
    expect(shown(20)).toEqual(heapNow());
  });
});
