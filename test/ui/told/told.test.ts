import { describe, expect, it } from 'vitest';
import { initialKnobs, type ScenarioName } from '../../../src/scenarios';
import { createViewer, WatchedRun } from '../../../src/store';
import {
  apply,
  emptySnapshot,
  logKindOf,
  narrate,
  stepUnits,
  TaskNames,
} from '../../../src/timeline';
import { summary, told } from '../../../src/ui/told/told';
import { sceneWords } from '../../../src/words/scenes';
import { logs } from '../../../src/words/log';
import { byEvents } from '../described/byEvents';
import { scenarios } from '../../scenarios/everyScenario';

/** What the log says of each event, by the event's index: folded from the start, without the log's own index. */
function sentencesOf({ trace, name }: WatchedRun): Map<number, { kind: string; text: string }> {
  const snapshot = emptySnapshot();
  const names = new TaskNames(trace);
  const found = new Map<number, { kind: string; text: string }>();
  for (const [index, event] of [...trace.slice()].entries()) {
    apply(snapshot, event, trace.texts);
    names.follow(event);
    const sentence = narrate(event, snapshot, names);
    const kind = logKindOf(event.kind);
    if (sentence === null || kind === null) continue;
    found.set(index, { kind, text: logs[name].sentence(sentence) });
  }
  return found;
}

const runOf = (scenario: ScenarioName, until: number): WatchedRun => {
  const version = scenarios[scenario].versions[0];
  const knobs = initialKnobs(scenarios[scenario]);
  const watched = new WatchedRun({ scenario, version, seed: 7, knobs });
  watched.advance(until);
  return watched;
};

describe.each(['supermarket', 'orders', 'balance', 'gate'] as const)(
  'a step in the %s',
  (scenario) => {
    it.each(stepUnits)(
      'by %s is told by the sentence of its weightiest event, and how many more there are',
      (unit) => {
        const version = scenario === 'gate' ? { version: 'queue' } : {};
        const viewer = createViewer({ scenario, ...version });
        const ways = Array.from({ length: 60 }, () => {
          const { time, position } = viewer.getState();
          viewer.getState().step(unit, 1);
          return { from: { time, position }, to: viewer.getState() };
        });
        const { watched } = viewer.getState();
        const sentences = [...sentencesOf(watched)];
        const order = ['queue', 'input', 'task', 'timer', 'loop'];
        let steps = 0;
        for (const { from, to } of ways) {
          const rows = sentences.filter(([at]) => at >= from.position && at < to.position);
          if (rows.length === 0 || rows.length > 60) continue;
          const best = Math.min(...rows.map(([, { kind }]) => order.indexOf(kind)));
          const expected = rows.findLast(([, { kind }]) => order.indexOf(kind) === best)?.[1].text;
          const said = told(watched, from, to, sceneWords(scenario));
          expect(said?.what).toBe(expected);
          expect(Number(/And (\d+) more/.exec(said?.text ?? '')?.[1] ?? 0)).toBe(rows.length - 1);
          steps++;
        }
        expect(steps).toBeGreaterThan(3);
      },
    );
  },
);

it('a step back is told by what happened before the place where one comes to', () => {
  const watched = runOf('supermarket', 4);
  const sentences = sentencesOf(watched);
  const { timeline } = watched;
  const [from, to] = [timeline.playheadOf(60), timeline.playheadOf(52)];
  const last = [...sentences].findLast(([index]) => index < 52)?.[1].text;
  expect(told(watched, from, to, sceneWords('supermarket'))?.text).toContain(last);
  expect(told(watched, from, timeline.playheadOf(0), sceneWords('supermarket'))?.text).toBe(
    'Back at the start of the run.',
  );
});

it('where nothing has happened, nothing is told', () => {
  const watched = runOf('supermarket', 4);
  const here = watched.timeline.playheadAt(3);
  const later = { ...here, time: here.time + 1e-9 };
  expect(told(watched, here, later, sceneWords('supermarket'))).toBeNull();
});

it('a run that plays is summed up: who waits, who works, and who was served last since then', () => {
  const watched = runOf('supermarket', 20);
  const { trace, timeline } = watched;
  for (const time of [2, 6, 9, 14, 19]) {
    const [from, to] = [timeline.playheadAt(time - 2), timeline.playheadAt(time)];
    const { inQueue, tasks } = byEvents(trace, to.position);
    const cashiers = [...tasks].filter(([name]) => name.startsWith('cashier'));
    const idle = cashiers.filter(([, { wait }]) => wait === 'get').length;
    // Whoever calls task_done has served the customer that was taken last.
    const inHand = new Map<number, number>();
    let [running, served] = [-1, ''];
    for (let index = 0; index < to.position; index++) {
      const event = trace.at(index);
      if (event.kind === 'callback') running = event.owner;
      if (event.kind === 'got') inHand.set(running, event.item);
      if (event.kind === 'taskDone' && index >= from.position) {
        served = `customer ${inHand.get(running)} was served`;
      }
    }
    const { text, what } = summary(watched, from, to, sceneWords('supermarket'));
    expect(text.startsWith(`${time.toFixed(2)} s: `)).toBe(true);
    expect(what).toContain(`${inQueue.size} / 2 in line`);
    expect(what).toContain(`${cashiers.length - idle} serving, ${idle} idle`);
    expect(what.endsWith(served)).toBe(true);
    expect(what.includes('was served')).toBe(served !== '');
  }
});
