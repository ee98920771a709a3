import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useViewer } from '../../store';
import { heapOf } from '../../store/folds/heapOf';
import { heap as words } from '../../words/heap';
import type { Said } from '../../words/stage';
import { Said as SaidText } from '../stage/Said';
import { usePlayhead } from '../usePlayhead';
import { blockedPutters } from './blockedPutters';
import { comparisonOf } from './comparison';
import type { HeapFrame } from './heapFilm';
import { HeapList } from './HeapList';
import { heapNews } from './heapNews';
import { HeapTree } from './HeapTree';
import { nextOut } from './nextOut';
import { nodePoses } from './nodePoses';
import { PuttersLine } from './PuttersLine';
import { StepLine } from './StepLine';
import { treeGeometry, type TreeGeometry } from './treeGeometry';
import { useBoxSize } from './useBoxSize';
import { useHeapView } from './useHeapView';
import './heap.css';

/** While the run plays, what happened is told anew after so many virtual seconds, at the speed of life, so that one can read it. */
const READING = 1.2;

interface Props {
  /** What matters more than what the queue did last, if anything does. */
  readonly headline: Said | null;
}

/** The order service's queue at the playhead: who waits outside, the heap as a tree and as a list, and what it did last. */
export function HeapPanel({ headline }: Props) {
  const { watched, time, position } = usePlayhead();
  const playing = useViewer((state) => state.playing);
  const speed = useViewer((state) => state.speed);
  const { timeline, items } = watched;
  const heap = heapOf(watched);
  const reading = READING * Math.max(1, speed);
  const calm = timeline.positionAt(Math.floor(time / reading) * reading);
  // What was before the first operation is no news once there is one.
  const toldAt = playing && heap.countBy({ position: calm }) > 0 ? calm : position;
  const latest = useMemo(() => heapNews(watched, toldAt), [watched, toldAt]);
  const news = headline ?? latest;
  const capacity = useViewer(({ now }) => now['capacity'] ?? 0);
  const { queue, putters } = useMemo(
    () => ({
      queue: timeline.at(position).queues[heap.queue],
      putters: blockedPutters(watched, position),
    }),
    [watched, timeline, heap, position],
  );
  const maxsize = queue?.maxsize ?? capacity;
  const actualSize = queue?.items.length ?? 0;

  const box = useRef<HTMLDivElement>(null);
  const nodes = useRef(new Map<number, HTMLElement>());
  const room = useBoxSize(box);
  const places = maxsize > 0 ? Math.max(maxsize, actualSize) : Math.max(31, actualSize);
  const geometry = useMemo(
    () => room && treeGeometry(room.width, room.height, places),
    [room, places],
  );
  const place = useCallback(
    (frame: HeapFrame | null, share: number) => {
      if (frame !== null && geometry !== null) placeNodes(nodes.current, frame, share, geometry);
    },
    [geometry],
  );
  const { view, director } = useHeapView(({ frame }, share) => place(frame, share));
  const { frame, told, isBeforeIt } = view;
  // While the run plays the picture follows a moment behind, and what is said of it must not contradict it.
  const picturedAt = playing && frame !== null ? frame.operation.before + 1 : position;
  const pictured = useMemo(
    () => timeline.at(picturedAt).queues[heap.queue]?.items ?? [],
    [timeline, heap, picturedAt],
  );
  const next = useMemo(() => nextOut(pictured, items), [pictured, items]);
  const size = pictured.length;
  // What the operation before did is over for somebody who stands before this one.
  const isOver = isBeforeIt && frame?.operation !== told?.operation;
  const compared = useMemo(() => (frame && !isOver ? comparisonOf(frame) : null), [frame, isOver]);
  // Nodes that are new must not be seen before they are in their places.
  useLayoutEffect(() => place(frame, director.share), [place, frame, director]);

  return (
    <section className="heap" aria-label={words.title}>
      <header className="heap-headline">
        <h2>
          <SaidText text={news.title} />
        </h2>
        <p>
          <SaidText text={news.why} />
        </p>
      </header>
      <p className="heap-signature mono">
        <b>{words.queue(maxsize)}</b>
        {queue?.shutDown && <span className="heap-shut">{words.shutDown}</span>}
        <span className="heap-size" data-full={(maxsize > 0 && size >= maxsize) || undefined}>
          <span aria-hidden="true">{words.size(size, maxsize)}</span>
          <span className="unseen">{words.sizeSpoken(size, maxsize)}</span>
        </span>
      </p>
      <PuttersLine putters={putters} />
      <div className="heap-tree" ref={box} aria-hidden="true">
        {geometry && (
          <HeapTree
            frame={frame}
            compared={compared}
            items={view.watched.items}
            geometry={geometry}
            nodes={nodes}
          />
        )}
      </div>
      <StepLine view={view} director={director} />
      <HeapList frame={frame} compared={compared} items={view.watched.items} />
      <p className="heap-next">{next}</p>
    </section>
  );
}

function placeNodes(
  nodes: ReadonlyMap<number, HTMLElement>,
  frame: HeapFrame,
  share: number,
  geometry: TreeGeometry,
): void {
  const poses = nodePoses(frame, share, geometry);
  for (const [number, { style }] of nodes) {
    const { x, y, opacity } = poses.get(number) ?? { ...geometry.rest, opacity: 0 };
    style.transform = `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`;
    style.opacity = opacity.toFixed(3);
    style.visibility = opacity === 0 ? 'hidden' : '';
  }
}
