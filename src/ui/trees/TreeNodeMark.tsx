import type { Entry } from '../../structures';
import type { Mark } from './marks';
import type { OrderClass } from './orderClass';

/** A crown, on a ground of 2 × 1 with its foot at the origin. */
const CROWN = 'M-1 0 -1.1-.85-.5-.4 0-1 .5-.4 1.1-.85 1 0z';

interface Props {
  readonly entry: Entry;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly mark: Mark | undefined;
  readonly orderClass: OrderClass | undefined;
  /** What stands beside it. */
  readonly aside?: string | undefined;
  readonly isVisitor?: boolean;
}

/** A node of a drawn tree. Who was compared has a ring, who moved a dashed one. */
export function TreeNodeMark(props: Props) {
  const { entry, x, y, radius, mark, orderClass, aside, isVisitor = false } = props;
  const isVip = orderClass === 'vip';
  const looks = ['tree-node', isVip && 'is-vip', mark && `is-${mark}`, isVisitor && 'is-visitor'];
  return (
    <g
      className={looks.filter(Boolean).join(' ')}
      style={{ transform: `translate(${x}px, ${y}px)` }}
    >
      <g className="tree-node-body">
        {mark && <circle className="tree-ring" r={radius * RING} />}
        <circle className="tree-disc" r={radius} />
        {isVip && (
          <path
            className="tree-crown"
            d={CROWN}
            transform={`translate(0 ${-radius - 2}) scale(${radius * 0.45})`}
          />
        )}
        <text className="tree-label" fontSize={labelSize(entry.label, radius)} dy="0.35em">
          {entry.label}
        </text>
        {aside !== undefined && (
          <text className="tree-aside" x={radius * RING + 5} dy="0.35em">
            {aside}
          </text>
        )}
      </g>
    </g>
  );
}

/** The middle of a node's ring, in radii. */
const RING = 1.2;
/** The width of a letter of the monospaced face, of its size. */
const LETTER = 0.6;

/** As large as fits into the disc. */
const labelSize = (label: string, radius: number): number =>
  Math.min(radius * 1.05, (radius * 1.7) / (label.length * LETTER));
