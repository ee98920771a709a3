import { type Costs, type Frame, nothingDone, type Step } from './frame';
import type { Heap } from './heap';
import type { Act, History } from './history';
import type { Entry } from './item';
import { type Place, stepsOf } from './place';
import type { Tree } from './searchTree';

/** One of the two structures at a place of their history. */
export interface Side<S> {
  readonly structure: S;
  readonly costs: Costs;
  /** What this operation has cost so far. */
  readonly spent: Costs;
  /** The steps of this operation so far, the last one last. */
  readonly steps: readonly Step[];
  /** Whether it has done its part of the operation, and waits for the other. */
  readonly isDone: boolean;
  /** Who has left, in this order. */
  readonly out: readonly Entry[];
}

/** Both structures at a place of their history. */
export interface Moment {
  /** Null before anything has been done. */
  readonly act: Act | null;
  /** Whether the act has come to its end. */
  readonly isDone: boolean;
  readonly heap: Side<Heap>;
  readonly tree: Side<Tree>;
}

/** What a history looks like at a place. */
export function momentAt(history: History, place: Place): Moment {
  const act = history[place.act] ?? null;
  return {
    act,
    isDone: act === null || place.steps >= stepsOf(act),
    heap: sideAt<Heap>(history, place, 'heap', []),
    tree: sideAt<Tree>(history, place, 'tree', null),
  };
}

function sideAt<S extends Heap | Tree>(
  history: History,
  place: Place,
  name: 'heap' | 'tree',
  empty: S,
): Side<S> {
  const frames = (history[place.act]?.[name] ?? []) as readonly Frame<S>[];
  const seen = frames.slice(0, place.steps);
  const now = seen[seen.length - 1];
  const before = history[place.act - 1]?.[name];
  const out = history
    .slice(0, Math.max(0, place.act))
    .flatMap(({ popped }) => popped?.[name] ?? []);
  for (const { step } of seen) if ('removed' in step) out.push(step.removed);
  return {
    structure: now?.structure ?? empty,
    costs: now?.costs ?? nothingDone,
    spent: difference(now?.costs ?? nothingDone, before?.[before.length - 1]?.costs ?? nothingDone),
    steps: seen.map(({ step }) => step),
    isDone: seen.length === frames.length,
    out,
  };
}

const difference = (now: Costs, before: Costs): Costs => ({
  comparisons: now.comparisons - before.comparisons,
  moves: now.moves - before.moves,
  links: now.links - before.links,
});
