import { describe, expect, test } from 'vitest';
import { closingHeadline } from '../../../src/ui/workers/closingHeadline';
import { forecastOf } from '../../../src/ui/workers/forecast';
import { joinEstimate } from '../../../src/ui/workers/joinEstimate';
import { closeAt, crowded, lived, sceneAt, send } from './closedRuns';

const ways = [0, 1, 2, 3, 4];
const title = (scene: Parameters<typeof closingHeadline>[0]): string | undefined =>
  closingHeadline(scene)?.title;

describe('the closing of the order service', () => {
  test('tells who is where before it: in service, in the queue, in put()', () => {
    const scene = sceneAt(crowded({}), 1.4);
    expect(scene.phase).toBe('open');
    expect(scene.inService).toHaveLength(2);
    expect(scene.inQueue).toHaveLength(2);
    expect(scene.waiting).toHaveLength(3);
    expect(scene.unfinished).toBe(4);
    const all = [...scene.inService, ...scene.inQueue, ...scene.waiting];
    expect(all.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('counts down while join() is waited for, and the deadline is that of the timer', () => {
    const watched = crowded({});
    const scene = sceneAt(watched, 3.5);
    const { timers } = watched.timeline.at(watched.timeline.positionAt(3.5));
    const timer = timers.find(({ purpose }) => purpose === 'timeout');
    expect(scene.phase).toBe('joining');
    expect(scene.deadline?.when).toBe(timer?.when);
    expect(title(scene)).toBe('Closing down: 4 unfinished, 18.0 s of 20 left.');
    expect(closingHeadline(scene)?.why).toContain('Three more wait in `put()`.');
  });

  test('says too late, and who was cut, dropped and never answered', () => {
    const scene = sceneAt(crowded({ grace: 0.5 }));
    expect(scene.phase).toBe('over');
    expect(title(scene)).toBe(
      'Too late: after 0.5 s the workers are cancelled; two orders are cut in service.',
    );
    expect(closingHeadline(scene)?.why).toBe(
      '`wait_for()` raised TimeoutError. Two orders in the queue are never done, and 3 requests in `put()` never answered.',
    );
    expect(scene.cut).toHaveLength(2);
    expect(scene.dropped).toHaveLength(2);
    expect(scene.unanswered).toEqual(sceneAt(crowded({ grace: 0.5 }), 1.4).waiting);
  });

  test('says nothing of what nobody lost', () => {
    const late = lived({ workers: 1, grace: 0.5 }, [send(1), closeAt(1.5)]);
    expect(closingHeadline(sceneAt(late))?.why).toBe(
      '`wait_for()` raised TimeoutError. Nothing was left in the queue.',
    );
    const idle = lived({ closing: 2 }, [closeAt(1)]);
    expect(title(sceneAt(idle))).toBe('Closed down at once: no orders were cut.');
  });

  test('has the same counts in its headline in the microseconds after the deadline as at the end', () => {
    const watched = crowded({ grace: 0.5 });
    const { length } = watched.trace;
    const said = new Set<string>();
    for (let position = 0; position <= length; position++) {
      const scene = sceneAt(watched, watched.timeline.timeOf(position));
      if (scene.joined !== null) said.add(JSON.stringify(closingHeadline(scene)));
    }
    expect([...said]).toEqual([JSON.stringify(closingHeadline(sceneAt(watched)))]);
  });

  test('names the workers that were left pending in time', () => {
    const watched = crowded({ closing: 1, grace: 60, seconds: 3 });
    const scene = sceneAt(watched);
    expect(scene.joined?.inTime).toBe(true);
    expect(scene.pending).toEqual([0, 1]);
    expect(title(scene)).toMatch(/^In time, after \d+\.\d\d s\. Two workers are left pending\.$/);
  });

  test('says what each way came to', () => {
    const said = ways.map((closing) => title(sceneAt(crowded({ closing, seconds: 3, grace: 60 }))));
    expect(said[0]).toMatch(/^Closed down in time: `join\(\)` returned after \d+\.\d\d s\.$/);
    expect(said[2]).toMatch(
      /^Closed down at once: \S+ orders? (was|were) cut, \S+ orders? never done\.$/,
    );
    expect(said[3]).toBe('Shut down: every order that was in was done.');
    expect(title(sceneAt(crowded({ closing: 4 })))).toBe('Shut down: two orders were dropped.');
    expect(title(sceneAt(crowded({ closing: 3 }), 2))).toBe(
      'Shut down: 4 still unfinished, and nobody else gets in.',
    );
    expect(closingHeadline(sceneAt(crowded({}), 1))).toBeNull();
  });

  test('keeps to the knobs with which it began', () => {
    const watched = crowded({ closing: 2 });
    expect(sceneAt(watched, 1.4, { closing: 4 }).way).toBe('shutDownAtOnce');
    expect(sceneAt(watched, 3, { closing: 4, grace: 7 })).toMatchObject({
      way: 'cancelWithoutJoin',
      grace: 20,
    });
  });
});

describe('the forecast', () => {
  test('is what is unfinished or in put() over the pace of the last 20 s', () => {
    expect(joinEstimate(10, 1.5)).toBeCloseTo(6.667, 3);
    expect(joinEstimate(10, 0)).toBeNull();
    expect(joinEstimate(0, 0)).toBe(0);
    // Twelve orders come in 24 s and are done at once; then three for up to 19 s, and one more in put().
    const inputs = Array.from({ length: 12 }, (_, n) => send(2 * (n + 1)));
    const watched = lived({ workers: 1, capacity: 2, seconds: 1 }, [
      ...inputs,
      { at: 25, name: 'seconds', value: 20 },
      ...Array.from({ length: 4 }, () => send(26)),
    ]);
    // Since 10 s those of 12, 14, … 24 s were done: seven, and of the last four as many as took no time.
    const time = 30;
    const done = [...watched.trace.slice(0, watched.timeline.positionAt(time))].filter(
      ({ kind }) => kind === 'taskDone',
    ).length;
    const scene = sceneAt(watched, time);
    const left = 16 - done;
    expect(scene.unfinished + scene.waiting.length).toBe(left);
    // The order of 10 s was done just after 10 s, and so within the window.
    expect(scene.estimate).toBeCloseTo(left / ((done - 4) / 20), 6);
    const waiting = scene.waiting.length;
    expect(forecastOf(scene).join(' ')).toBe(
      `${scene.unfinished} unfinished orders${waiting > 0 ? `, and ${waiting} blocked in put()` : ''}. ` +
        `At this pace join() needs about ${Math.round(scene.estimate ?? 0)} s.`,
    );
  });

  test('says so if nothing can be told, nothing is to be waited for, or no time is given', () => {
    expect(forecastOf(sceneAt(crowded({}), 1.4)).join(' ')).toBe(
      '4 unfinished orders, and 3 blocked in put(). None has been done lately, so nobody can tell how long join() needs.',
    );
    expect(forecastOf(sceneAt(lived({}, []), 1))).toEqual([
      'Nothing is unfinished: join() returns at once.',
    ]);
    expect(forecastOf(sceneAt(lived({ grace: 0 }, []), 1))).toEqual([
      'With a grace of 0 s join() is not even begun: TimeoutError at once.',
    ]);
    expect(forecastOf(sceneAt(lived({ closing: 2 }, []), 1))).toEqual([
      'Nobody would lose anything.',
    ]);
  });

  test('of the ways that do not wait is what then happens', () => {
    for (const closing of [2, 4]) {
      const watched = crowded({ closing });
      const [cut, dropped, refused] = [2, 2, 3];
      const forecast = forecastOf(sceneAt(watched, 1.4));
      const { tally } = sceneAt(watched);
      if (closing === 2) {
        expect(tally).toMatchObject({ cut, dropped, unanswered: 3 });
        expect(forecast).toEqual([
          '2 orders in service would be cut.',
          '2 orders in the queue would never be done.',
          '3 requests in put() would get no answer.',
        ]);
      } else {
        expect(tally).toMatchObject({ cut: 0, dropped, refused });
        expect(forecast).toEqual([
          '2 orders in the queue would never be done.',
          '3 requests in put() would get a 503.',
        ]);
      }
    }
  });
});
