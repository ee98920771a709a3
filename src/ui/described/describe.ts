import type { WatchedRun } from '../../store';
import { loopView, type Playhead, type Snapshot, type TaskState } from '../../timeline';
import { described as words } from '../../words/described';
import { loop } from '../../words/loop';
import type { SceneWords } from '../../words/scenes';
import type { ChipRow } from '../loop/chip';
import { loopRows } from '../loop/loopRows';
import { type Entry, MOST } from './entry';
import { itemText } from './itemText';
import { taskText } from './taskText';

/** The scene at a playhead as a nested list: whoever does not see the stage knows from it what stands there. */
export function describe(watched: WatchedRun, playhead: Playhead, scene: SceneWords): Entry[] {
  const { timeline, tasks: names } = watched;
  const snapshot = timeline.at(playhead.position);
  const view = loopView(timeline, playhead.position);
  const rows = loopRows(view, snapshot.tasks, names, scene.events);
  const { arrived, served } = watched.countsBy(playhead);
  return [
    { text: words.at(playhead.time) },
    { text: scene.summary(watched.run.options.seed, arrived, served) },
    { text: words.loop(view.iteration, rows.doing) },
    ...queueEntries(watched, playhead, snapshot, rows.waited),
    ...rows.waited.slice(snapshot.queues.length).map(({ name, figures, rows: lines }) => ({
      text: words.semaphore(name, figures.map(({ text }) => text).join(', ')),
      below: lines.map((line) => rowEntry(words.waiters, line)),
    })),
    ...taskEntries(watched, snapshot),
    rowEntry(words.ready, rows.ready),
    rowEntry(words.timers, rows.timers),
    ...failureEntries(snapshot),
  ];
}

/** The first of a list, and how many more there are. */
function firstOf<T>(things: readonly T[], total: number, entryOf: (thing: T) => Entry): Entry[] {
  const named = things.slice(0, MOST).map(entryOf);
  return total > named.length ? [...named, { text: words.more(total - named.length) }] : named;
}

function rowEntry(label: string, { chips, total }: ChipRow): Entry {
  if (total === 0) return { text: words.none(label) };
  return {
    text: words.heading(label, total),
    below: firstOf(chips, total, ({ title }) => ({ text: title })),
  };
}

function queueEntries(
  watched: WatchedRun,
  playhead: Playhead,
  snapshot: Snapshot,
  waited: ReturnType<typeof loopRows>['waited'],
): Entry[] {
  return snapshot.queues.map((queue, at): Entry => {
    const { queueKind, items, maxsize, unfinished, shutDown } = queue;
    const { name, rows } = waited[at] as (typeof waited)[number];
    const [putters, getters, joiners] = rows as readonly [ChipRow, ChipRow, ChipRow];
    const outside =
      queue.queue === watched.visits.queue ? watched.throughput.counts(playhead).outside : 0;
    return {
      text: words.queue(name, loop.sizeSpoken(items.length, maxsize), unfinished),
      below: [
        ...(shutDown ? [{ text: words.shutDown }] : []),
        items.length === 0
          ? { text: words.none(words.order[queueKind]) }
          : {
              text: words.heading(words.order[queueKind], items.length),
              below: firstOf(items, items.length, (item) => ({
                text: itemText(watched, item, queueKind),
              })),
            },
        ...(outside > 0 ? [{ text: words.outside(outside) }] : []),
        rowEntry(words.putters, putters),
        rowEntry(words.getters, getters),
        rowEntry(words.joiners, joiners),
      ],
    };
  });
}

function taskEntries(watched: WatchedRun, snapshot: Snapshot): Entry[] {
  const { coroutineOf, worker, producer } = watched.scenario;
  const groups = new Map<string, TaskState[]>();
  for (const task of snapshot.tasks.values()) {
    const coroutine = coroutineOf(task.name);
    const group = groups.get(coroutine);
    if (group === undefined) groups.set(coroutine, [task]);
    else group.push(task);
  }
  const entryOf = (label: string, coroutines: readonly string[]): Entry => {
    const members = coroutines.map((each) => [each, groups.get(each) ?? []] as const);
    const total = members.reduce((sum, [, tasks]) => sum + tasks.length, 0);
    if (total === 0) return { text: words.nobody(label) };
    const below = members.flatMap(([coroutine, tasks]) =>
      tasks.length > MOST
        ? [crowdEntry(coroutine, tasks)]
        : tasks.map((task) => ({ text: taskText(watched, snapshot, task) })),
    );
    return { text: words.heading(label, total), below };
  };
  const others = [...groups.keys()].filter((each) => each !== worker && each !== producer);
  // Behind a semaphore nobody puts or gets.
  const hasQueue = snapshot.queues.length > 0;
  return [
    ...(hasQueue ? [entryOf(words.producers, [producer]), entryOf(words.workers, [worker])] : []),
    entryOf(words.others, hasQueue ? others : [...groups.keys()]),
  ];
}

/** So many tasks that nobody would listen to each: how many of them do what. */
function crowdEntry(coroutine: string, tasks: readonly TaskState[]): Entry {
  const states = new Map<keyof typeof words.crowdDoes, TaskState[]>();
  for (const task of tasks) {
    const state = task.phase === 'waiting' ? (task.wait ?? 'woken') : task.phase;
    const group = states.get(state);
    if (group === undefined) states.set(state, [task]);
    else group.push(task);
  }
  return {
    text: words.crowd(coroutine, tasks.length),
    below: [...states].map(([state, group]) => ({
      text: words.several(group.length, words.crowdDoes[state]),
      // A handful is who works, or who is about to.
      ...(group.length <= MOST ? { below: group.map(({ name }) => ({ text: name })) } : {}),
    })),
  };
}

function failureEntries({ failures }: Snapshot): Entry[] {
  if (failures.length === 0) return [];
  return [
    {
      text: words.heading(words.failures, failures.length),
      below: firstOf(failures, failures.length, ({ name, error, time }) => ({
        text: words.failed(name, error, time),
      })),
    },
  ];
}
