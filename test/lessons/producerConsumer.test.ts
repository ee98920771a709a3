import { describe, expect, it } from 'vitest';
import { lesson } from '../../src/lessons/producerConsumer/lesson';
import { presets } from '../../src/scenarios/balance';
import type { WatchedRun } from '../../src/store';
import { eventsOf, livedStep } from './livedStep';
import { saidOf } from './saidOf';

const { whoWaits, whoPutsNext, howManyServed, longerBuffer, unevenFlow, hundredServed } =
  lesson.steps;

/** What was made, put, taken and done up to a virtual second, counted one by one, and the mean time in line. */
function counted(watched: WatchedRun, until: number) {
  const since = new Map<number, number>();
  const [made, done] = [new Set<number>(), [] as number[]];
  let [put, taken, inLine] = [0, 0, 0];
  for (const event of eventsOf(watched).filter(({ at }) => at <= until)) {
    if (event.kind === 'itemMade') made.add(event.item);
    if (event.kind === 'put') since.set(event.item, event.at);
    if (event.kind === 'put') put++;
    if (event.kind === 'got') inLine += event.at - (since.get(event.item) ?? NaN);
    if (event.kind === 'got') taken++;
    if (event.kind === 'taskDone') done.push(event.at);
  }
  return { made: made.size, put, taken, served: done.length, mean: inLine / taken };
}

describe('producer and consumer', () => {
  it('lets the doors wait where they bring twice what the tills can serve', () => {
    const { doors, arrivals, tills, service, capacity } = presets.slowTills;
    expect((doors * arrivals) / (tills * service)).toBe(2);
    const { reading, answer, facts } = saidOf(whoWaits);
    const { made, put, taken } = counted(reading.watched, reading.decided.time);
    // Whoever was made and not put is held by a door that waits.
    expect(facts).toEqual({ doors: made - put, inLine: put - taken });
    expect(put - taken).toBe(capacity);
    expect(made - put).toBe(doors);
    expect(answer).toBe('doors');
  });

  it('lets the door put first that has waited longest', () => {
    const { reading, answer } = saidOf(whoPutsNext);
    const before = eventsOf(reading.watched).slice(0, reading.asked.position);
    const put = new Set(before.flatMap((event) => (event.kind === 'put' ? [event.item] : [])));
    // The first of those made and not put: a door makes its customer and puts it in one go.
    const [waiting] = before.flatMap((event) =>
      event.kind === 'itemMade' && !put.has(event.item) ? [event.item] : [],
    );
    const next = eventsOf(reading.watched)
      .slice(reading.asked.position)
      .find(({ kind }) => kind === 'put');
    expect(next).toMatchObject({ item: waiting });
    expect(answer).toBe('door 2');
    expect(reading.decided.time - reading.asked.time).toBeGreaterThan(1);
  });

  it('serves in a minute about what two tills can serve in it, whatever the doors could bring', () => {
    const { reading, answer, facts } = saidOf(howManyServed);
    const { served, put } = counted(reading.watched, 60);
    expect(answer).toBe(served);
    expect(facts).toMatchObject({ served, put });
    const { tills, service } = presets.slowTills;
    expect(Math.abs(served - 60 * tills * service)).toBeLessThan(howManyServed.question.tolerance);
  });

  it('serves no more with a longer buffer where too many come, and they stand in it far longer', () => {
    const { answer, facts } = saidOf(longerBuffer);
    const short = counted(livedStep(longerBuffer.scene, 60), 60);
    const long = counted(livedStep(longerBuffer.scene, 60, { knobs: { capacity: 20 } }), 60);
    expect(answer).toBe('same');
    expect(facts).toMatchObject({
      served: short.served,
      servedBeside: long.served,
      inLine: Math.round(short.mean * 10) / 10,
      inLineBeside: Math.round(long.mean * 10) / 10,
    });
    expect(long.mean).toBeGreaterThan(10 * short.mean);
  });

  it('serves more with a longer buffer where as many come as can be served, if they come unevenly', () => {
    const { answer, facts } = saidOf(unevenFlow);
    const short = counted(livedStep(unevenFlow.scene, 120), 120);
    const long = counted(livedStep(unevenFlow.scene, 120, { knobs: { capacity: 20 } }), 120);
    expect(answer).toBe('more');
    expect(facts).toMatchObject({ served: short.served, servedBeside: long.served });
    expect(long.served).toBeGreaterThan(short.served);
  });

  it('serves a hundred in a minute by what widens the bottleneck only', () => {
    const { scene } = hundredServed;
    const served = (knobs: Readonly<Record<string, number>>): number =>
      counted(livedStep(scene, 60, { knobs }), 60).served;
    expect(served({ tills: 5 })).toBeGreaterThanOrEqual(100);
    expect(served({ service: 1.5 })).toBeGreaterThanOrEqual(100);
    expect(served({ doors: 6 })).toBeLessThan(100);
    expect(served({ arrivals: 5, capacity: 50 })).toBeLessThan(100);
  });
});
