import { parentOf } from '../../timeline';
import { treeGeometry } from '../heap/treeGeometry';
import type { ItemSeen } from './situation';

/** In CSS pixels: as wide as the middle of a picture. */
const WIDTH = 300;
const ROW = 46;
const MOST_LEVELS = 4;

/** The heap as the tree that it stands for, its first places. The list beside it says the same. */
export function PaperHeap({ items }: { readonly items: readonly ItemSeen[] }) {
  const levels = Math.min(MOST_LEVELS, Math.ceil(Math.log2(items.length + 1)));
  // The tree is laid out for four levels at least; of a small heap only those that it has are shown.
  const { slots, diameter } = treeGeometry(WIDTH, ROW * MOST_LEVELS, 2 ** MOST_LEVELS - 1);
  const last = slots[2 ** levels - 2];
  const shown = items.slice(0, 2 ** levels - 1);
  const radius = Math.min(diameter / 2, 15);
  return (
    <svg
      className="paper-heap"
      viewBox={`0 0 ${WIDTH} ${(last?.y ?? 0) + radius + 2}`}
      aria-hidden="true"
    >
      {shown.map(({ item }, at) => {
        const [from, to] = [slots[parentOf(at)], slots[at]];
        return (
          at > 0 && from && to && <line key={item} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
        );
      })}
      {shown.map(({ item, isVip }, at) => {
        const slot = slots[at];
        return (
          slot && (
            <g key={item} className={isVip ? 'is-vip' : undefined}>
              <circle cx={slot.x} cy={slot.y} r={radius} />
              {isVip && <circle cx={slot.x} cy={slot.y} r={radius - 3} />}
              <text x={slot.x} y={slot.y + 4}>
                {item}
              </text>
            </g>
          )
        );
      })}
    </svg>
  );
}
