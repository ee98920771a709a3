import { describe, expect, it } from 'vitest';
import { lesson } from '../../src/lessons/manager/lesson';
import { words } from '../../src/lessons/manager/words';
import { presets } from '../../src/scenarios/balance';
import type { WatchedRun } from '../../src/store';
import { eventsOf, livedStep } from './livedStep';
import { saidOf } from './saidOf';

const { firstDecision, howManyTills, howOften, patience, calmDown } = lesson.steps;

/** The manager's variable `wanted` each time that it changes, from the raw events, with the virtual second. */
function changesOf(watched: WatchedRun, until: number) {
  let wanted = watched.run.options.knobs?.['tills'] ?? NaN;
  return eventsOf(watched).flatMap((event) => {
    if (event.kind !== 'local' || event.at > until) return [];
    if (watched.tasks.text(event.name) !== 'wanted' || event.value === wanted) return [];
    wanted = event.value;
    return [{ at: event.at, wanted }];
  });
}

const servedBy = (watched: WatchedRun, until: number): number =>
  eventsOf(watched).filter(({ kind, at }) => kind === 'taskDone' && at <= until).length;

describe('the manager', () => {
  it('opens a till when the line has been long for 8 s', () => {
    const { reading, facts } = saidOf(firstDecision);
    const [first] = changesOf(reading.watched, 60);
    expect(first?.wanted).toBe(2);
    const opened = first?.at ?? NaN;
    const inLine = (until: number): number =>
      eventsOf(reading.watched).reduce(
        (size, { kind, at }) =>
          at > until ? size : size + Number(kind === 'put') - Number(kind === 'got'),
        0,
      );
    const { openAt, openAfter, look } = presets.overshoot;
    // It looks each half a second only: at none of the looks of these 8 s the line was short, and before them it was.
    const looks = Array.from({ length: openAfter / look + 1 }, (_, at) => opened - at * look);
    expect(looks.map(inLine).filter((size) => size < openAt)).toEqual([]);
    expect(inLine(opened - openAfter - look)).toBeLessThan(openAt);
    expect(facts).toEqual({ seconds: Math.round(opened), inLine: inLine(opened), tills: 2 });
  });

  it('opens seven tills where one for each quarter of a customer a second would do', () => {
    const { doors, arrivals, service } = presets.overshoot;
    expect((doors * arrivals) / service).toBe(4);
    const { reading, answer, facts } = saidOf(howManyTills);
    const wanted = changesOf(reading.watched, 90);
    const top = wanted.findIndex((change, at) => change.wanted < (wanted[at - 1]?.wanted ?? 0));
    expect(answer).toBe(wanted[top - 1]?.wanted);
    expect(answer).toBe(7);
    expect(facts).toEqual({ most: 7, seconds: Math.round(wanted[top]?.at ?? NaN) });
    // And three of them are closed again, as the words promise.
    expect(wanted.at(-1)?.wanted).toBe(4);
    expect(words.steps.howManyTills.unit?.(1)).toBe('1 till');
    expect(words.steps.howManyTills.unit?.(7)).toBe('7 tills');
  });

  it('decides at more than every other look if it has no patience', () => {
    const { reading, answer, facts } = saidOf(howOften);
    const decisions = changesOf(reading.watched, 60).length;
    expect(facts).toEqual({ decisions, looks: 120 });
    expect(decisions).toBeGreaterThan(60);
    expect(answer).toBe('often');
  });

  it('decides hardly ever with patience, and as many are served', () => {
    const { answer, facts } = saidOf(patience);
    const restless = livedStep(patience.scene, 60);
    const patient = livedStep({ ...patience.scene, knobs: presets.steady }, 60);
    expect(facts).toMatchObject({
      served: servedBy(restless, 60),
      servedBeside: servedBy(patient, 60),
      decisions: changesOf(restless, 60).length,
      decisionsBeside: changesOf(patient, 60).length,
    });
    expect(answer).toBe('same');
  });

  it('is calm by the solution, and by patience or limits far apart alone', () => {
    const isCalm = (knobs: Readonly<Record<string, number>>): boolean => {
      const watched = livedStep(calmDown.scene, 60, { knobs });
      return calmDown.isDone(watched, watched.timeline.playheadAt(60));
    };
    expect(isCalm(calmDown.solution.knobs)).toBe(true);
    const watched = livedStep(calmDown.scene, 60, { knobs: calmDown.solution.knobs });
    expect(changesOf(watched, 60).filter(({ at }) => at > 30).length).toBeLessThanOrEqual(4);
    expect(servedBy(watched, 60) - servedBy(watched, 30)).toBeGreaterThanOrEqual(45);
    expect(isCalm({})).toBe(false);
    // Whoever sends the manager home has not made it calm.
    expect(isCalm({ managed: 0 })).toBe(false);
  });
});
