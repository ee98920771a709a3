import type {
  Diagnosis,
  Ending,
  Finding,
  Holder,
  StuckWait,
  TaskRef,
  Wakers,
} from '../../timeline';
import type { SceneWords } from '../../words/scenes';
import { type Telling, trouble } from '../../words/trouble';

/** What is said of a diagnosis. */
export interface Explanation {
  /** What it is about, in a few words. */
  readonly title: string;
  /** Nothing can happen any more. */
  readonly isGrave: boolean;
  /** Beside the title. */
  readonly aside: Telling;
  /** The most telling first. */
  readonly tellings: readonly Telling[];
}

/** So many waiting tasks are explained; the others are a number. */
const EXPLAINED = 3;
/** The scenario's queue, whose getters are its workers. */
const LINE = 0;

/** What a scenario calls its queue, and what helps if nobody gets from it. */
type Named = Pick<SceneWords, 'queue' | 'help'>;

const queueName = (queue: number, scene: Named): string =>
  queue === LINE ? scene.queue : trouble.otherQueue(queue);

/** What a diagnosis comes to in sentences, null if all is well. */
export function explain({ findings, older }: Diagnosis, scene: Named): Explanation | null {
  const [first] = findings;
  if (first === undefined) return null;
  const tellings = findings.flatMap((finding) => tellingsOf(finding, scene));
  if (older > 0) tellings.push([trouble.incidents.older(older)]);
  return {
    title: titleOf(first),
    isGrave: first.kind === 'stuck' || first.kind === 'neverYields',
    aside: asideOf(first),
    tellings,
  };
}

function titleOf({ kind }: Finding): string {
  if (kind === 'stuck' || kind === 'neverYields') return trouble.whyStuck;
  return kind === 'abandoned' ? trouble.whoWaits : trouble.whatHappened;
}

function asideOf(finding: Finding): Telling {
  if (finding.kind === 'stuck') return trouble.stuckSince(finding.since);
  return finding.kind === 'neverYields' ? trouble.stoppedAt(finding.at) : [];
}

function tellingsOf(finding: Finding, scene: Named): Telling[] {
  const { incidents } = trouble;
  switch (finding.kind) {
    case 'stuck':
    case 'abandoned':
      return waitingTellings(finding, scene);
    case 'neverYields': {
      const { task, at, line, operations } = finding;
      return [trouble.hung(whoOf(task), at, line, operations), [trouble.neverYields]];
    }
    case 'doneTooOften': {
      const { task, at, queue, isFatal } = finding;
      return [incidents.doneTooOften(whoOf(task), at, queueName(queue, scene), isFatal)];
    }
    case 'unseenError':
    case 'mainFailed':
      return [incidents[finding.kind](finding.task.name, finding.error, finding.at)];
    case 'heldThread': {
      const { task, seconds, at, ready, due } = finding;
      return [incidents.heldThread(whoOf(task), seconds, at, ready, due)];
    }
  }
}

const whoOf = (task: TaskRef | null): Telling =>
  task === null ? [trouble.incidents.callback] : [{ task: task.name }];

/** Who waits and why, then what that comes to, then what would help. */
function waitingTellings(
  finding: Finding & { kind: 'stuck' | 'abandoned' },
  scene: Named,
): Telling[] {
  const { kind, waits, others, circle } = finding;
  const tellings = waits.slice(0, EXPLAINED).map((wait) => waitTelling(wait, scene));
  const untold = others + Math.max(0, waits.length - EXPLAINED);
  if (untold > 0) tellings.push([trouble.others(untold)]);
  if (circle.length > 1) {
    const names = circle.map(({ name }) => name);
    tellings.push(
      trouble.circle(names.map((name, at) => [name, names[(at + 1) % names.length] ?? name])),
    );
  }
  const isHelped = kind === 'stuck' && scene.help !== '' && waits.some(lacksWorker);
  const help = isHelped ? ` ${scene.help}` : '';
  tellings.push([kind === 'stuck' ? trouble.stuck + help : trouble.abandoned(finding.someLive)]);
  return tellings;
}

/** Nobody gets from the queue, and somebody waits for that. */
function lacksWorker({ need }: StuckWait): boolean {
  const isInLine = need.wait === 'put' || (need.wait === 'join' && need.size > 0);
  return isInLine && need.queue === LINE && need.wakers.left.length === 0;
}

function waitTelling({ task, name, line, need }: StuckWait, scene: Named): Telling {
  const { waits, calls } = trouble;
  switch (need.wait) {
    case 'get':
      return [
        ...waits.get(name, line, queueName(need.queue, scene), need.size),
        ...wakersTelling(calls.put, need.wakers, need.queue, scene),
      ];
    case 'put':
      return [
        ...waits.put(name, line, queueName(need.queue, scene), need.size, need.maxsize),
        ...wakersTelling(calls.get, need.wakers, need.queue, scene),
      ];
    case 'join':
      return [
        ...waits.join(name, line, queueName(need.queue, scene), need.unfinished, need.size),
        ...(need.size > 0 ? wakersTelling(calls.get, need.wakers, need.queue, scene) : []),
        ...need.takers
          .slice(0, EXPLAINED)
          .flatMap(
            ({ name, took, done, ended }): Telling => [
              ' ',
              ...(ended === null
                ? trouble.takers.alive(name, took, done)
                : trouble.takers.gone(took - done, endingTelling(ended, need.queue, scene))),
            ],
          ),
      ];
    case 'task':
    case 'release':
      return waits.task(name, line, namesOf(need.awaited === null ? [] : [need.awaited]));
    case 'gather':
      return waits.gather(name, line, namesOf(need.awaited));
    case 'semaphore':
      return [
        ...waits.semaphore(name, line, need.semaphore),
        ...need.holders
          .slice(0, EXPLAINED)
          .flatMap((holder): Telling => [' ', ...holderTelling(holder, task, scene)]),
        ...(need.holders.length === 0 ? [` ${trouble.holders.none}`] : []),
      ];
    case 'event':
      return [
        ...waits.event(name, line, need.event),
        ...wakersTelling(calls.set, need.wakers, null, scene),
      ];
    case 'future':
      return [
        ...waits.future(name, line, need.future),
        ...(need.maker === null ? [] : [' ', ...trouble.maker(need.maker.name)]),
      ];
    case 'other':
      return waits.other(name, line);
  }
}

/** @param waiting the task that waits for a permit, which may hold one */
function holderTelling({ task, name, ended }: Holder, waiting: number, scene: Named): Telling {
  const { holders } = trouble;
  if (ended !== null) return holders.gone(endingTelling(ended, null, scene));
  return task === waiting ? [holders.itself] : holders.alive(name);
}

const namesOf = (tasks: readonly TaskRef[]): Telling =>
  tasks.length === 0 ? [trouble.somebody] : trouble.names(tasks.map(({ name }) => name));

function wakersTelling(call: string, wakers: Wakers, queue: number | null, scene: Named): Telling {
  const { left, gone, lastGone, never, outside, itself } = wakers;
  const { wakers: words } = trouble;
  if (left.length > 0) {
    return [' ', ...words.left(call, namesOf(left), left.length === 1)];
  }
  if (lastGone !== null) {
    const last = endingTelling(lastGone, queue, scene);
    const told = never
      ? words.endedWithout(call, gone, last)
      : words.gone(call, gone, last, itself);
    return [' ', ...told];
  }
  if (never) return [' ', ...words.never(call)];
  return [' ', ...(outside ? words.onlyCallbacks(call) : words.onlyItself(call))];
}

function endingTelling(ending: Ending, queue: number | null, scene: Named): Telling {
  const { name, outcome, error, size } = ending;
  return trouble.ending(
    name,
    outcome,
    error,
    ending,
    queue === null ? '' : queueName(queue, scene),
    size,
  );
}
