import type { Predict, Question, Watch } from '../../../src/lessons';
import { at, when } from '../../../src/lessons/moment';
import { WatchedRun } from '../../../src/store';
import { openingOf } from '../../../src/lessons';
import type { Around } from '../../../src/ui/lessons/stepsAround';
import type { WordsOf } from '../../../src/ui/lessons/wordsOf';

const ASKED = 3;

/** What is watched in these steps: from 3 s on, until a cashier takes somebody. */
const played = {
  scene: { scenario: 'supermarket', seed: 7 },
  asked: at(ASKED),
  decided: when('got'),
  within: 20,
  line: 'line.task_done()',
} as const;

const run = new WatchedRun(openingOf(played.scene));
run.advance(20);

const begin = run.timeline.positionAt(ASKED);
const takenAt = [...run.trace.slice(0)].findIndex(
  ({ kind }, index) => kind === 'got' && index >= begin,
);

/** Found by hand in the trace: the event that decides, where it stands and who makes it. */
export const decisive = {
  position: takenAt + 1,
  time: run.timeline.timeOf(takenAt + 1),
  cashier: run.timeline.at(takenAt + 1).tasks.get(run.timeline.at(takenAt + 1).runningTask)?.name,
};

export const watch: Watch = { ...played, kind: 'watch' };

/** The step with this question. */
export const predict = (question: Question): Predict => ({ ...played, kind: 'predict', question });

export const choose: Question = {
  kind: 'choose',
  options: {
    early: ({ decided }) => decided.time < decisive.time - 1,
    soon: ({ decided }) => Math.abs(decided.time - decisive.time) <= 1,
    late: ({ decided }) => decided.time > decisive.time + 1,
  },
};

export const order: Question = {
  kind: 'order',
  events: { first: () => 1, second: () => 2, third: () => 3 },
};

export const howMany: Question = {
  kind: 'number',
  min: 0,
  max: 10,
  step: 0.5,
  tolerance: 0.5,
  value: () => 4.2,
};

export const point: Question = {
  kind: 'point',
  candidates: () => ['cashier 0', 'cashier 1', 'cashier 2'],
  who: ({ watched, decided }) => {
    const { tasks, runningTask } = watched.timeline.at(decided.position);
    return tasks.get(runningTask)?.name ?? '';
  },
};

const teacher = { ask: '', theySay: '', showNext: '' };

export const watchWords: WordsOf<Watch> = {
  title: 'A title',
  scene: 'A scene with `Queue`.',
  why: () => 'This is why.',
  teacher,
};

export const predictWords: WordsOf<Predict> = {
  ...watchWords,
  question: 'What comes?',
  options: {
    early: 'Early',
    soon: 'In `get()`',
    late: 'Late',
    first: 'Zebra',
    second: 'Yak',
    third: 'Ant',
  },
  unit: (value) => `${value} pieces`,
};

export const around: Around = {
  key: 'some/step',
  lessonTitle: 'A lesson',
  at: 2,
  of: 3,
  back: '#lessons/some/before',
  next: '#lessons/some/after',
  nextLesson: null,
};
