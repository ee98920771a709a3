import { describe, expect, test } from 'vitest';
import { createViewer, type Viewer } from '../../../src/store';
import { Director } from '../../../src/ui/stage/director';
import { cashierAt, isCashier } from '../../../src/ui/stage/layout';

const size = { width: 900, height: 460, perPixel: 1 };

function directed(): { viewer: Viewer; director: Director } {
  const director = new Director();
  director.resize(size);
  return { viewer: createViewer(), director };
}

/** Plays so many virtual seconds at 60 frames a second. */
function play(viewer: Viewer, director: Director, seconds: number): void {
  viewer.getState().play();
  for (let frame = 0; frame < seconds * 60; frame++) {
    viewer.getState().tick(1000 / 60);
    director.frame(viewer.getState(), 1000 / 60);
  }
  viewer.getState().pause();
  director.frame(viewer.getState(), 0);
}

/** Lets the playhead stand for a second. */
function rest(viewer: Viewer, director: Director): void {
  for (let frame = 0; frame < 60; frame++) director.frame(viewer.getState(), 1000 / 60);
}

const people = (director: Director): number => director.view?.people.length ?? 0;

/** Where everybody is drawn, as it is written to the page. */
function drawn(director: Director): [person: number, transform: string, opacity: number][] {
  return (director.view?.people ?? []).map(({ person, slot }) => [
    person,
    slot.values.transform.get(),
    slot.values.opacity.get(),
  ]);
}

describe('the director', () => {
  test('draws nothing before it knows the size of the stage', () => {
    const director = new Director();
    expect(director.frame(createViewer().getState(), 0)).toBe(false);
    expect(director.view).toBeNull();
  });

  test('at opening time has three cashiers at their tills and nobody else', () => {
    const { viewer, director } = directed();
    expect(director.frame(viewer.getState(), 0)).toBe(true);
    expect(director.view?.people.map(({ person, look }) => [person, look])).toEqual([
      [cashierAt(2), 'starting'],
      [cashierAt(1), 'starting'],
      [cashierAt(0), 'starting'],
    ]);
  });

  test('gives React nothing to do while nothing changes', () => {
    const { viewer, director } = directed();
    director.frame(viewer.getState(), 0);
    expect(director.frame(viewer.getState(), 16)).toBe(false);
  });

  test('has each cashier, each customer at a till, in line and outside once', () => {
    const { viewer, director } = directed();
    play(viewer, director, 8);
    const { scene, people } = director.view ?? {};
    const settled = people?.filter(({ look }) => look !== 'away') ?? [];
    const expected =
      (scene?.tills.length ?? 0) +
      (scene?.tills.filter(({ customer }) => customer !== null).length ?? 0) +
      (scene?.line.items.length ?? 0) +
      (scene?.outside.count ?? 0);
    expect(settled).toHaveLength(expected);
    expect(new Set(settled.map(({ person }) => person)).size).toBe(expected);
  });

  test('draws the same at an instant, whether it was played up to or sought', () => {
    const played = directed();
    play(played.viewer, played.director, 5.3);
    const { time } = played.viewer.getState();
    rest(played.viewer, played.director);
    const there = drawn(played.director);
    const fresh = new Director();
    fresh.resize(size);
    fresh.frame(played.viewer.getState(), 0);
    expect(drawn(fresh)).toEqual(there);
    for (const elsewhere of [0, 4, 1.7, time - 0.2]) {
      played.viewer.getState().seek(elsewhere);
      played.director.frame(played.viewer.getState(), 16);
    }
    played.viewer.getState().seek(time);
    rest(played.viewer, played.director);
    expect(drawn(played.director)).toEqual(there);
  });

  test('lets everybody come to rest when the run is stopped in the middle of a walk', () => {
    const { viewer, director } = directed();
    // Whoever goes to a till or home in the last third of a second is on the way.
    const isOnTheWay = (): boolean => {
      const { layout, people } = director.view ?? {};
      return (people ?? []).some(({ person, slot }) => {
        const spot = layout?.people.get(person);
        const transform = slot.values.transform.get();
        return spot !== undefined && !transform.startsWith(`translate(${Math.round(spot.x)}px`);
      });
    };
    for (let n = 0; n < 100 && !isOnTheWay(); n++) play(viewer, director, 0.1);
    expect(isOnTheWay()).toBe(true);
    rest(viewer, director);
    expect(isOnTheWay()).toBe(false);
    expect(director.frame(viewer.getState(), 16)).toBe(false);
  });

  test('takes no single step for a drag, also when the furniture has just changed', () => {
    const { viewer, director } = directed();
    play(viewer, director, 6);
    viewer.getState().setKnob('cashiers', 7);
    rest(viewer, director);
    // A walk that a drag showed would leave people between two places for some frames, then turn back.
    viewer.getState().step('instant', 1);
    const distances: number[] = [];
    for (let frame = 0; frame < 40; frame++) {
      director.frame(viewer.getState(), 1000 / 60);
      const { layout, people } = director.view ?? {};
      distances.push(
        (people ?? []).reduce((sum, { person, slot }) => {
          const spot = layout?.people.get(person);
          const [, x] = /translate\(([-\d.]+)px/.exec(slot.values.transform.get()) ?? [];
          return sum + (spot === undefined ? 0 : Math.abs(spot.x - Number(x)));
        }, 0),
      );
    }
    const growths = distances
      .slice(1)
      .filter((distance, at) => distance > (distances[at] ?? 0) + 2);
    expect(growths).toEqual([]);
    expect(distances.at(-1)).toBeLessThan(people(director));
  });

  test('while the run plays draws everybody on the walk, whatever frames led there', () => {
    const [one, other] = [directed(), directed()];
    one.viewer.getState().play();
    other.viewer.getState().play();
    for (let n = 0; n < 318; n++) {
      one.viewer.getState().tick(1000 / 60);
      one.director.frame(one.viewer.getState(), 1000 / 60);
      other.viewer.getState().tick(1000 / 60);
    }
    other.director.frame(other.viewer.getState(), 1000 / 60);
    expect(drawn(other.director)).toEqual(drawn(one.director));
  });

  test('lets people stand where they belong at once for whoever wants less motion', () => {
    const { viewer, director } = directed();
    director.setStill(true);
    play(viewer, director, 6);
    const { layout, people } = director.view ?? {};
    expect(people?.map(({ person }) => person)).toEqual(
      [...(layout?.people.keys() ?? [])].toSorted((a, b) => a - b),
    );
    for (const [person, transform, opacity] of drawn(director)) {
      const spot = layout?.people.get(person);
      const place = `translate(${Math.round(spot?.x ?? 0)}px, ${Math.round(spot?.y ?? 0)}px)`;
      expect(transform.startsWith(place)).toBe(true);
      expect(opacity).toBe(1);
    }
  });

  test('moves people with the furniture when a knob is moved while the playhead stands', () => {
    const { viewer, director } = directed();
    play(viewer, director, 6);
    viewer.getState().setKnob('cashiers', 12);
    director.frame(viewer.getState(), 16);
    const { layout, people } = director.view ?? {};
    const cashiers = people?.filter(({ person }) => isCashier(person)) ?? [];
    expect(cashiers).toHaveLength(12);
    for (const { person, slot } of cashiers) {
      const spot = layout?.people.get(person);
      expect(slot.values.transform.get()).toContain(`translate(${Math.round(spot?.x ?? 0)}px`);
      expect(slot.values.opacity.get()).toBe(1);
    }
  });

  test('lets the cashiers walk out who found the line empty within the first instant', () => {
    const viewer = createViewer({ version: 'whileNotEmpty' });
    const director = new Director();
    director.resize(size);
    play(viewer, director, 0.2);
    const looks = director.view?.people.filter(({ person }) => isCashier(person));
    expect(looks?.map(({ look }) => look)).toEqual(['goingHome', 'goingHome', 'goingHome']);
    play(viewer, director, 1);
    expect(director.view?.people.some(({ person }) => isCashier(person))).toBe(false);
    expect(director.view?.headline.kind).toBe('stuck');
  });

  test('knows that the same numbers are other people in another run', () => {
    const { viewer, director } = directed();
    play(viewer, director, 3);
    const before = director.view?.run;
    viewer.getState().setSeed(7);
    director.frame(viewer.getState(), 16);
    expect(director.view?.run).not.toBe(before);
    expect(director.view?.people.every(({ person }) => isCashier(person))).toBe(true);
  });
});
