import { describe, expect, test } from 'vitest';
import { type MistakeName, mistakes } from '../../../src/scenarios/gallery';
import { mistakeViewer } from '../../../src/ui/mistakes/mistakeViewer';
import { outcomeOf } from '../../../src/ui/mistakes/outcomeOf';
import { predictions, trueOptions } from '../../../src/ui/mistakes/predictions';
import { mistakeGroups, mistakeWords } from '../../../src/words/mistakes';
import { livedMistake } from '../../scenarios/livedMistake';
import { mistakeOutcomes } from '../../scenarios/mistakeOutcomes';

const names = Object.keys(mistakes) as MistakeName[];

/** The answer that comes true, worked out by hand from `mistakeOutcomes` and the listings. */
const answers: Readonly<Record<MistakeName, string>> = {
  betweenAwait: 'one',
  unboundedQueue: 'grows',
  nobodyKeeps: 'first',
  putNowaitWhenFull: 'fails',
  workerDies: 'waits',
  blockingSleep: 'late',
  finallyAroundGet: 'value',
  notComparable: 'error',
  whileNotEmpty: 'half',
  noAwait: 'one',
  taskDoneForgotten: 'waits',
  taskDoneTwice: 'early',
  cancelInExcept: 'waits',
  closingTooSlow: 'waits',
  equalPriority: 'swapped',
  equalSleeps: 'heap',
  fullPriority: 'last',
  starvation: 'last',
  idlePriority: 'came',
  longerLine: 'twelve',
  overtaken: 'one',
  taskForEach: 'all',
};

const wrongRun = (name: MistakeName) => outcomeOf(mistakeViewer(name).viewer.getState().watched);

/** A run of the fix as the page runs it beside the mistake. */
function fixedRun(name: MistakeName) {
  const { runFix, other } = mistakeViewer(name);
  runFix();
  return outcomeOf(other.getState().watched);
}

describe('a mistake’s question', () => {
  test.each(names)(
    'of %s has one answer that comes true, and it is the one found by hand',
    (name) => {
      expect(trueOptions(name, wrongRun(name))).toEqual([answers[name]]);
    },
  );

  test.each(names)('of %s has another answer, or none, with the fix', (name) => {
    expect(trueOptions(name, fixedRun(name))).not.toContain(answers[name]);
  });

  test.each(names)('of %s offers three or four answers, each with its words', (name) => {
    const offered = Object.keys(mistakeWords[name].options);
    expect(Object.keys(predictions[name])).toEqual(offered);
    expect(offered.length).toBeGreaterThanOrEqual(3);
    expect(offered.length).toBeLessThanOrEqual(4);
    expect(new Set(Object.values(mistakeWords[name].options)).size).toBe(offered.length);
  });
});

describe('what came of a run', () => {
  // This one costs nothing on the page, and its outcome by hand is that of callbacks that cost something.
  test.each(names.filter((name) => name !== 'equalSleeps'))(
    'is for %s what is worked out by hand',
    (name) => {
      for (const [version, outcome] of [
        [name, wrongRun(name)],
        [`${name}Fixed`, fixedRun(name)],
      ] as const) {
        const { end, printed, failures, left } = outcome;
        expect({
          end,
          printed: printed.map(({ text }) => text),
          failed: failures.map((failure) => `${failure.name}: ${failure.error}`),
          left: left.map((task) => `${task.name}: ${task.wait}`),
        }).toEqual(mistakeOutcomes[version]);
      }
    },
  );

  test('counts what a snapshot after each event has in its queue and among its tasks', () => {
    for (const name of names) {
      const { longest, mostTasks, cancelled } = wrongRun(name);
      const { watched } = mistakeViewer(name).viewer.getState();
      let [items, tasks] = [0, 0];
      for (let position = 0; position <= watched.trace.length; position++) {
        const snapshot = watched.timeline.at(position);
        items = Math.max(items, snapshot.queues[0]?.items.length ?? 0);
        tasks = Math.max(tasks, snapshot.tasks.size);
      }
      expect([name, longest, mostTasks]).toEqual([name, items, tasks]);
      expect(cancelled).toBe(watched.timeline.at(watched.trace.length).ended.cancelled);
    }
  });

  test('is at no cost of callbacks the other order that the heap of timers has', () => {
    expect(wrongRun('equalSleeps').printed.map(({ text }) => text)).toEqual(
      livedMistake('equalSleeps', 0).printed,
    );
  });
});

describe('the words', () => {
  test('are there for every mistake, in one group each', () => {
    const grouped = Object.values(mistakeGroups).flatMap((group) => Object.keys(group));
    expect(grouped.toSorted()).toEqual(names.toSorted());
    for (const name of names) {
      const { title, sees, why, rule, fix } = mistakeWords[name];
      for (const text of [title, sees, rule, fix, ...why]) {
        expect(text.trim().length).toBeGreaterThan(8);
        // Python stands between backticks, which come in pairs.
        expect((text.match(/`/g) ?? []).length % 2).toBe(0);
      }
    }
  });
});
