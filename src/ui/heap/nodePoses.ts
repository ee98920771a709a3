import type { HeapFrame } from './heapFilm';
import { eased } from '../stage/motion';
import type { Point, TreeGeometry } from './treeGeometry';

/** Where a node is drawn, and how opaque. */
export interface NodePose extends Point {
  readonly opacity: number;
}

/** How far two that change places pass beside each other, of a node's diameter. */
const ASIDE = 0.55;

/** Where everybody is when this share of a step has been done. Its two ends are the heap before and after it. */
export function nodePoses(
  { operation, step, before, after }: HeapFrame,
  share: number,
  geometry: TreeGeometry,
): Map<number, NodePose> {
  const { slots, rest, entrance, exit, diameter } = geometry;
  const poses = new Map<number, NodePose>();
  const way = eased(share);
  const at = (place: number): NodePose => {
    const slot = slots[place];
    return slot === undefined ? { ...rest, opacity: 0 } : { ...slot, opacity: 1 };
  };
  const between = (from: NodePose, to: NodePose, aside = 0): NodePose => {
    const bow = Math.sin(Math.PI * way) * aside * diameter;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(dx, dy) || 1;
    return {
      x: from.x + dx * way + (dy / length) * bow,
      y: from.y + dy * way - (dx / length) * bow,
      opacity: from.opacity + (to.opacity - from.opacity) * way,
    };
  };
  for (const [place, item] of after.entries()) if (item !== null) poses.set(item, at(place));
  const move = (item: number | null | undefined, from: NodePose, to: NodePose, aside = 0): void => {
    if (typeof item === 'number') poses.set(item, between(from, to, aside));
  };
  switch (step.step) {
    case 'append':
      move(operation.item, { ...entrance, opacity: 0 }, at(step.at));
      break;
    case 'take':
      move(operation.item, at(0), { ...exit, opacity: 0 });
      break;
    case 'fill':
      move(before[step.from], at(step.from), at(0));
      break;
    case 'sink':
    case 'rise':
      move(before[step.from], at(step.from), at(step.to), ASIDE);
      move(before[step.to], at(step.to), at(step.from), ASIDE);
      break;
    case 'choose':
    case 'compare':
  }
  return poses;
}
