import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Entry } from '../../structures';
import { trees } from '../../words/trees';
import { typeSize } from '../typeSize';
import { useExtent } from '../useExtent';
import { fit } from './fit';
import type { Marks } from './marks';
import type { OrderClass } from './orderClass';
import type { Shape } from './shape';
import { TreeNodeMark } from './TreeNodeMark';
import { visitorSpot } from './visitorSpot';

/** The size of the box until it is known, in pixels. */
const USUAL = { width: 400, height: 300 };
/** What stands beside a node is so many rem wide. */
const ASIDE = 2.2;

interface Props {
  readonly label: string;
  readonly shape: Shape;
  readonly marks: Marks;
  /** Whom to keep in sight. */
  readonly focus: Entry | null;
  readonly classOf: ((entry: Entry) => OrderClass) | undefined;
  /** What stands beside the node with this index, if there is room. */
  readonly aside?: (index: number) => string;
}

/** A tree in a box of its own: as large as the box allows, and scrolled within it if it has to be larger. */
export function TreeDrawing({ label, shape, marks, focus, classOf, aside }: Props) {
  const box = useRef<HTMLElement>(null);
  const width = useExtent(box, 'clientWidth', USUAL.width);
  const height = useExtent(box, 'clientHeight', USUAL.height);
  const rem = typeSize();
  const size = { width, height, rem };
  const roomy = aside && fit(shape, size, ASIDE);
  const hasRoom = roomy !== undefined && roomy.apart > 2 * roomy.radius + ASIDE * rem;
  const fitted = hasRoom ? roomy : fit(shape, size);
  const { radius, spots } = fitted;
  const spotOf = (arrival: number | undefined) =>
    spots[shape.findIndex(({ entry }) => entry.arrival === arrival)];

  const seen = spotOf(focus?.arrival);
  const [seenX, seenY] = [seen?.x, seen?.y];
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || seenX === undefined || seenY === undefined) return;
    element.scrollLeft = seenX - width / 2;
    element.scrollTop = seenY - height / 2;
  }, [seenX, seenY, width, height]);

  const { visitor } = marks;
  const host = spotOf(visitor?.at.arrival);
  const beside = host && visitorSpot(host, spots, radius, fitted.width);
  return (
    // What scrolls must be reachable by keyboard.
    <section className="tree-box" ref={box} aria-label={label} tabIndex={0}>
      <svg width={fitted.width} height={fitted.height} aria-hidden="true">
        {shape.map(({ entry, parent }, at) => (
          <Edge
            key={entry.arrival}
            from={parent === null ? undefined : spots[parent]}
            to={spots[at]}
            isMarked={
              marks.of.has(entry.arrival) && marks.of.has(shape[parent ?? -1]?.entry.arrival ?? -1)
            }
          />
        ))}
        {shape.map(({ entry }, at) => (
          <TreeNodeMark
            key={entry.arrival}
            entry={entry}
            x={spots[at]?.x ?? 0}
            y={spots[at]?.y ?? 0}
            radius={radius}
            mark={marks.of.get(entry.arrival)}
            orderClass={classOf?.(entry)}
            aside={hasRoom ? aside?.(at) : undefined}
          />
        ))}
        {visitor && beside && (
          <TreeNodeMark
            key={visitor.entry.arrival}
            entry={visitor.entry}
            x={beside.x}
            y={beside.y}
            radius={radius * 0.9}
            mark={undefined}
            orderClass={classOf?.(visitor.entry)}
            isVisitor
          />
        )}
      </svg>
      <ul className="unseen">
        {shape.map(({ entry, parent }) => (
          <li key={entry.arrival}>
            {trees.node(entry.label, parent === null ? null : (shape[parent]?.entry.label ?? null))}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface EdgeProps {
  readonly from: { readonly x: number; readonly y: number } | undefined;
  readonly to: { readonly x: number; readonly y: number } | undefined;
  readonly isMarked: boolean;
}

/** A line of length 1 that is turned and stretched, since a style can be moved smoothly and a path cannot. */
function Edge({ from, to, isMarked }: EdgeProps): ReactNode {
  if (from === undefined || to === undefined) return null;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return (
    <line
      className={isMarked ? 'tree-edge is-marked' : 'tree-edge'}
      x2={1}
      style={{
        transform: `translate(${from.x}px, ${from.y}px) rotate(${Math.atan2(dy, dx)}rad) scale(${Math.hypot(dx, dy)}, 1)`,
      }}
    />
  );
}
