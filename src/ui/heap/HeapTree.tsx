import { type CSSProperties, memo, type RefObject } from 'react';
import type { Items } from '../../timeline';
import { parentOf } from '../../timeline';
import { heap as words } from '../../words/heap';
import type { Comparison } from './comparison';
import { HeapNode } from './HeapNode';
import type { HeapFrame } from './heapFilm';
import { heapOrder } from './heapOrder';
import type { Point, TreeGeometry } from './treeGeometry';

interface Props {
  readonly frame: HeapFrame | null;
  /** What is compared right now. */
  readonly compared: Comparison | null;
  readonly items: Items;
  readonly geometry: TreeGeometry;
  /** The nodes by order, for whoever moves them. */
  readonly nodes: RefObject<Map<number, HTMLElement>>;
}

/** So many CSS pixels between two nodes are enough for a sign. */
const SIGN = 20;

/** The heap as the tree that it stands for. What it says is said by the list below it, too. */
export const HeapTree = memo(function HeapTree({ frame, compared, items, geometry, nodes }: Props) {
  const { slots, diameter, hasIndices } = geometry;
  const { before = [], after = [], trail = [] } = frame ?? {};
  const size = Math.min(slots.length, after.length);
  const present = new Set([...before.slice(0, slots.length), ...after.slice(0, slots.length)]);
  present.delete(null);
  const numbers = (Array.from(present) as number[]).sort((a, b) => a - b);
  const hidden = after.length - slots.length;
  return (
    <div className="heap-nodes" style={{ '--node': `${diameter}px` } as CSSProperties}>
      <svg className="heap-edges" aria-hidden="true">
        {slots.slice(1, size).map((to, index) => {
          const at = index + 1;
          const from = slots[parentOf(at)] as Point;
          const name = trail.includes(at) ? 'is-walked' : undefined;
          return <line key={at} className={name} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
        })}
        {after[0] === null && (
          <circle className="heap-hole" cx={slots[0]?.x} cy={slots[0]?.y} r={diameter / 2} />
        )}
        {compared && <Compared comparison={compared} geometry={geometry} />}
      </svg>
      {slots.slice(0, size).map(
        (slot, at) =>
          (hasIndices || at < (slots.length - 1) / 2) && (
            <span
              key={words.place(at)}
              className="heap-index mono"
              style={{ left: slot.x + diameter / 2 + 4, top: slot.y }}
            >
              {words.place(at)}
            </span>
          ),
      )}
      {numbers.map((number) => (
        <HeapNode
          key={number}
          number={number}
          vip={heapOrder(items, number).vip}
          nodes={nodes}
          isCompared={
            compared !== null &&
            (before[compared.one] === number || before[compared.other] === number)
          }
        />
      ))}
      {compared && <Sign comparison={compared} geometry={geometry} />}
      {hidden > 0 && <p className="heap-more">{words.more(hidden)}</p>}
    </div>
  );
});

interface ComparedProps {
  readonly comparison: Comparison;
  readonly geometry: TreeGeometry;
}

/** The ends and the middle of a comparison, if both of them are drawn. */
function endsOf({ one, other }: Comparison, { slots }: TreeGeometry): readonly Point[] | null {
  const [a, b] = [slots[one], slots[other]];
  return a && b ? [a, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, b] : null;
}

/** The line along which two are compared: whole where the first is smaller, broken where it is not. */
function Compared({ comparison, geometry }: ComparedProps) {
  const ends = endsOf(comparison, geometry);
  if (ends === null) return null;
  const [a, , b] = ends as [Point, Point, Point];
  const name = comparison.isSmaller ? 'heap-compared' : 'heap-compared is-not';
  return <line className={name} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />;
}

/** Whether the first is smaller, in Python's sign: on the line between them, or beside it where that is too short. */
function Sign({ comparison, geometry }: ComparedProps) {
  const ends = endsOf(comparison, geometry);
  if (ends === null) return null;
  const [a, middle, b] = ends as [Point, Point, Point];
  const { diameter, width } = geometry;
  const isShort = Math.hypot(a.x - b.x, a.y - b.y) < diameter + SIGN;
  const aside = (Math.sign(a.x - b.x) * (diameter + SIGN)) / 2;
  const wanted = isShort ? a.x + aside : middle.x;
  const left = Math.min(width - SIGN / 2, Math.max(SIGN / 2, wanted));
  const top = isShort ? a.y : middle.y;
  const { smaller, notSmaller } = words.step;
  return (
    <span
      className={`heap-sign mono${comparison.isSmaller ? '' : ' is-not'}`}
      style={{ left, top }}
    >
      {comparison.isSmaller ? smaller : notSmaller}
    </span>
  );
}
