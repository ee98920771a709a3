import { presets } from '../../scenarios/balance';
import type { WatchedRun } from '../../store';
import { decisionsOf } from '../../store/folds/decisionsOf';
import type { Playhead } from '../../timeline';
import type { Lesson } from '../lesson';
import { lineAt } from '../lineAt';
import { at, type Moment, when } from '../moment';
import { outcomeOf } from '../outcomeOf';
import type { Reading } from '../reading';

const START: Playhead = { position: 0, time: 0 };

/** What the manager has decided by a playhead. */
const decisionsBy = (watched: WatchedRun, playhead: Playhead) =>
  decisionsOf(watched).between(START, playhead);

/** When the manager's decisions up to there are such ones. */
const whenDecided = (holds: (decisions: ReturnType<typeof decisionsBy>) => boolean): Moment =>
  when('local', (_, watched, position) =>
    holds(decisionsBy(watched, watched.timeline.playheadOf(position))),
  );

const decisionsIn = (watched: WatchedRun | null, time: number): number =>
  watched === null ? NaN : decisionsOf(watched).countBy(watched.timeline.playheadAt(time));

/** The most tills that were wanted by where it is decided. */
const most = ({ watched, decided }: Reading): number =>
  Math.max(...decisionsBy(watched, decided).map(({ wanted }) => wanted));

/** Fewer than so many customers more or less in a minute are no difference. */
const A_FEW = 5;

const gain = ({ watched, beside, decided: { time } }: Reading): number =>
  outcomeOf(beside, time).served - outcomeOf(watched, time).served;

/** So many virtual seconds are looked back upon in what is to be tried. */
const SPAN = 30;
const FEW_DECISIONS = 4;
const MANY_SERVED = 45;

export const lesson = {
  minutes: 15,
  steps: {
    firstDecision: {
      kind: 'watch',
      scene: { scenario: 'balance', knobs: presets.overshoot },
      decided: whenDecided((decisions) => decisions.length === 1),
      within: 30,
      speed: 2,
      facts: ({ watched, decided }) => ({
        seconds: Math.round(decided.time),
        inLine: lineAt(watched, decided.position).items.length,
        tills: decisionsOf(watched).wantedAt(decided),
      }),
      line: 'is_long = now - long_since >= OPEN_AFTER',
    },
    howManyTills: {
      kind: 'predict',
      scene: { scenario: 'balance', knobs: presets.overshoot },
      asked: whenDecided((decisions) => decisions.length === 1),
      // The first till is closed again.
      decided: whenDecided((decisions) => {
        const last = decisions.at(-1);
        return last !== undefined && last.wanted < last.before;
      }),
      within: 90,
      speed: 5,
      question: { kind: 'number', min: 1, max: 12, step: 1, tolerance: 0, value: most },
      facts: (reading) => ({
        most: most(reading),
        seconds: Math.round(reading.decided.time),
      }),
      line: 'long_since = now',
    },
    howOften: {
      kind: 'predict',
      scene: { scenario: 'balance', knobs: presets.flapping },
      decided: at(60),
      within: 60,
      speed: 5,
      question: {
        kind: 'choose',
        options: {
          rarely: ({ watched, decided }) => decisionsIn(watched, decided.time) < 10,
          sometimes: ({ watched, decided }) =>
            decisionsIn(watched, decided.time) >= 10 && decisionsIn(watched, decided.time) <= 40,
          often: ({ watched, decided }) => decisionsIn(watched, decided.time) > 40,
        },
      },
      facts: ({ watched, decided }) => ({
        decisions: decisionsIn(watched, decided.time),
        looks: Math.round(decided.time / presets.flapping.look),
      }),
      line: 'tills.set_wanted(wanted, line)',
    },
    patience: {
      kind: 'predict',
      scene: {
        scenario: 'balance',
        knobs: presets.flapping,
        beside: { knobs: presets.steady },
      },
      decided: at(60),
      within: 60,
      speed: 5,
      question: {
        kind: 'choose',
        options: {
          more: (reading) => gain(reading) >= A_FEW,
          same: (reading) => Math.abs(gain(reading)) < A_FEW,
          fewer: (reading) => gain(reading) <= -A_FEW,
        },
      },
      facts: ({ watched, beside, decided: { time } }) => ({
        served: outcomeOf(watched, time).served,
        servedBeside: outcomeOf(beside, time).served,
        decisions: decisionsIn(watched, time),
        decisionsBeside: decisionsIn(beside, time),
        inLine: outcomeOf(watched, time).inLine,
        inLineBeside: outcomeOf(beside, time).inLine,
      }),
      line: 'is_idle = now - idle_since >= CLOSE_AFTER',
    },
    calmDown: {
      kind: 'try',
      scene: { scenario: 'balance', knobs: presets.flapping },
      speed: 5,
      isDone: (watched, playhead) => {
        if (playhead.time < SPAN) return false;
        const { throughput, timeline } = watched;
        const decisions = decisionsOf(watched);
        const before = timeline.playheadAt(playhead.time - SPAN);
        const served = throughput.counts(playhead).served - throughput.counts(before).served;
        return (
          decisions.countBy(playhead) > 0 &&
          decisions.between(before, playhead).length <= FEW_DECISIONS &&
          served >= MANY_SERVED
        );
      },
      solution: {
        knobs: { openAt: 5, openAfter: 2, closeIdle: 3, closeAfter: 10 },
        until: 60,
      },
    },
  },
} as const satisfies Lesson;
