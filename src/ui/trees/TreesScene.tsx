import { useState } from 'react';
import {
  type Entry,
  type History,
  historyOf,
  leastHeight,
  next,
  type Operation,
  popAt,
  ranked,
  type Step,
  treeHeight,
} from '../../structures';
import { trees } from '../../words/trees';
import { Segmented } from '../controls/Segmented';
import { CostTable } from './CostTable';
import { HeapArray } from './HeapArray';
import { headlineOf } from './headline';
import { ItemsForm } from './ItemsForm';
import { marksOf } from './marks';
import { orderClass } from './orderClass';
import { presets } from './presets';
import { pushesOf } from './pushesOf';
import { saidOf } from './saidOf';
import { heapShape, treeShape } from './shape';
import { StructurePanel } from './StructurePanel';
import { TreeDrawing } from './TreeDrawing';
import { useWalk } from './useWalk';
import { WalkBar } from './WalkBar';
import { WhyHeap } from './WhyHeap';
import './trees.css';

/** How many numbers there are at first. */
const COUNT = 15;

type Source = keyof typeof trees.sources;

const sources = (['typed', 'live'] as const satisfies readonly Source[]).map((value) => ({
  value,
  label: trees.sources[value],
}));

interface Props {
  /** Of the first shuffle, a whole number from 0 to 2³² − 1. */
  readonly seed: number;
  /**
   * What the order service's queue has been given and has given, from its first order on, if there is one.
   * Operations that were there before should be the same objects, so that only new ones are worked out.
   */
  readonly live?: readonly Operation[];
  /** Is told whether the order service is what is looked at. */
  readonly onLive?: (isLive: boolean) => void;
}

/** A heap and a binary search tree that are given the same items, side by side. It fills its container. */
export function TreesScene({ seed, live, onLive }: Props) {
  const [keys] = useState(() => presets.shuffled(COUNT, seed));
  const [typed, setTyped] = useState<readonly Operation[]>(() => pushesOf(keys));
  const [source, setSource] = useState<Source>('typed');
  const [note, setNote] = useState<string | null>(null);

  const isLive = source === 'live' && live !== undefined;
  const operations = isLive ? live : typed;
  const history = useHistory(operations);
  const walk = useWalk(history);
  const { place, moment } = walk;
  const { heap, tree } = moment;

  const isWhole = walk.unit === 'operation' && moment.isDone;
  const marks = { heap: marksOf(heap, isWhole), tree: marksOf(tree, isWhole) };
  const classOf = isLive ? orderClass : undefined;
  const { title, why } = headlineOf(history, place, moment);

  const push = (numbers: readonly number[]): void => {
    setTyped(pushesOf(numbers));
    setNote(null);
    walk.goTo(null);
  };
  /** After what is seen: what comes later stays. */
  const pop = (): void => {
    const at = place.act + 1;
    if ((history[place.act]?.heap.at(-1)?.structure.length ?? 0) === 0) {
      setNote(trees.nothingToPop);
      return;
    }
    const popped = popAt(typed, at);
    setNote(null);
    setTyped(popped);
    const before = { act: place.act, steps: Infinity };
    walk.goTo(next(historyOf(popped, history), before, walk.unit));
  };
  const choose = (chosen: Source): void => {
    setSource(chosen);
    onLive?.(chosen === 'live');
    walk.goTo(null);
  };

  return (
    <section className="trees" aria-label={trees.label}>
      <div className="trees-grid">
        <header className="trees-headline" aria-live={walk.isPlaying ? 'off' : 'polite'}>
          <h2>{title}</h2>
          <p>{why}</p>
        </header>
        <div className="trees-side">
          <div className="trees-input card">
            {live !== undefined && (
              <Segmented
                name="trees-source"
                label={trees.source}
                options={sources}
                value={source}
                onChange={choose}
              />
            )}
            {isLive ? (
              <p className="hint">{trees.live}</p>
            ) : (
              <ItemsForm keys={keys} seed={seed} onKeys={push} />
            )}
          </div>
          {/* What scrolls must be reachable by keyboard. */}
          <section className="trees-figures card" aria-label={trees.costs.label} tabIndex={0}>
            <CostTable {...moment} />
            <WhyHeap {...moment} />
          </section>
        </div>
        <StructurePanel
          className="is-heap"
          title={trees.heap.title}
          hint={trees.heap.hint}
          said={saidOf(heap, {
            isWhole,
            isWaiting: heap.isDone && !moment.isDone,
            isKeyed: isLive,
          })}
          out={heap.out}
        >
          <TreeDrawing
            label={trees.heap.region(heap.structure.length, leastHeight(heap.structure.length))}
            shape={heapShape(heap.structure)}
            marks={marks.heap}
            focus={focusOf(heap.steps)}
            classOf={classOf}
            aside={trees.heap.place}
          />
          <HeapArray heap={heap.structure} marks={marks.heap} classOf={classOf} />
        </StructurePanel>
        <StructurePanel
          className="is-tree"
          title={trees.tree.title}
          hint={trees.tree.hint}
          said={saidOf(tree, {
            isWhole,
            isWaiting: tree.isDone && !moment.isDone,
            isKeyed: isLive,
          })}
          out={tree.out}
        >
          <TreeDrawing
            label={trees.tree.region(ranked(tree.structure).length, treeHeight(tree.structure))}
            shape={treeShape(tree.structure)}
            marks={marks.tree}
            focus={focusOf(tree.steps)}
            classOf={classOf}
          />
        </StructurePanel>
        <WalkBar walk={walk} operations={operations.length}>
          {!isLive && (
            <>
              <button type="button" className="button" onClick={pop}>
                {trees.pop}
              </button>
              <p className="items-problem" role="alert">
                {note}
              </p>
            </>
          )}
        </WalkBar>
      </div>
    </section>
  );
}

/** The history of operations that are mostly added to. */
function useHistory(operations: readonly Operation[]): History {
  const [worked, setWorked] = useState(() => ({ operations, history: historyOf(operations) }));
  if (worked.operations === operations) return worked.history;
  const history = historyOf(operations, worked.history);
  setWorked({ operations, history });
  return history;
}

/** Whom the last step is about: that one is kept in sight. */
function focusOf(steps: readonly Step[]): Entry | null {
  const step = steps[steps.length - 1];
  switch (step?.kind) {
    case 'compare':
      return step.other;
    case 'follow':
      return step.to;
    case 'unlink':
      return step.raised;
    case 'append':
    case 'fill':
    case 'swap':
    case 'link':
      return step.entry;
    case 'remove':
    case undefined:
      return null;
  }
}
