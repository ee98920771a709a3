import { beforeEach, describe, expect, it } from 'vitest';
import { createViewer, type Viewer } from '../../../src/store';
import { Narrator } from '../../../src/ui/told/Narrator';
import { sceneWords } from '../../../src/words/scenes';

const FRAME = 50;
const scene = sceneWords('supermarket');
let viewer: Viewer;
let narrator: Narrator;

/** What is told in so many wall milliseconds, each with when. */
function listen(wallMs: number, isSaid = (): boolean => false): [at: number, text: string][] {
  const heard: [number, string][] = [];
  for (let at = FRAME; at <= wallMs; at += FRAME) {
    viewer.getState().tick(FRAME);
    const text = narrator.next(viewer.getState(), FRAME, scene, isSaid);
    if (text !== null) heard.push([at, text]);
  }
  return heard;
}

beforeEach(() => {
  viewer = createViewer();
  narrator = new Narrator(viewer.getState());
});

describe('of a run that plays', () => {
  it('there is a summary every few seconds, with the time at which it is told', () => {
    viewer.getState().play();
    const heard = listen(20_000);
    expect(heard.length).toBeGreaterThanOrEqual(3);
    const times = heard.map(([at]) => at);
    for (const [at, time] of times.entries())
      expect(time - (times[at - 1] ?? 0)).toBeGreaterThanOrEqual(4000);
    for (const [at, text] of heard)
      expect(text.startsWith(`${(at / 1000).toFixed(2)} s: `)).toBe(true);
  });

  it('nothing is told that is the same as before', () => {
    viewer.getState().setKnob('cashiers', 0);
    viewer.getState().play();
    const heard = listen(60_000).map(([, text]) => text.replace(/^\S+ s: /, ''));
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.filter((text, at) => text === heard[at - 1])).toEqual([]);
  });

  it('nothing is told while something else speaks of it', () => {
    viewer.getState().play();
    expect(listen(20_000, () => true)).toEqual([]);
  });

  it('the place is told, soon after it is stopped', () => {
    viewer.getState().play();
    listen(6000);
    viewer.getState().pause();
    const heard = listen(1000);
    expect(heard).toHaveLength(1);
    expect(heard[0]?.[0]).toBeLessThanOrEqual(300);
  });
});

describe('of steps', () => {
  it('each is told once, and nothing while nobody steps', () => {
    const steps = Array.from({ length: 8 }, () => {
      viewer.getState().step('iteration', 1);
      return listen(600).length;
    });
    expect(steps).toEqual(steps.map(() => 1));
    expect(listen(5000)).toEqual([]);
  });

  it('those of a key held down are told when it is let go, in one sentence', () => {
    for (let press = 0; press < 10; press++) {
      viewer.getState().step('callback', 1);
      expect(listen(100)).toEqual([]);
    }
    expect(listen(600)).toHaveLength(1);
  });

  it('of another run nothing is told until something happens in it', () => {
    viewer.getState().step('instant', 1);
    listen(500);
    viewer.getState().setSeed(3);
    expect(listen(2000)).toEqual([]);
    viewer.getState().step('instant', 1);
    expect(listen(500)).toHaveLength(1);
  });
});
