import { memo } from 'react';
import { lanes as words } from '../../words/lanes';
import type { LanesPicture } from './lanesPicture';
import { LoopRow } from './LoopRow';

/** Pixels that a letter or digit of the strip takes. */
const LETTER = 7;

interface Props {
  readonly picture: LanesPicture;
  /** Which callback runs at the playhead, or ran last; -1 for none. */
  readonly now: number;
  readonly nameOf: (task: number) => string | null;
}

/** The loop's own lane: what the viewer did, the iterations by number, and the callbacks. */
export const LoopLane = memo(function LoopLane({ picture, now, nameOf }: Props) {
  const { x, width, blocks, density, iterations, marks } = picture;
  const { iteration: long, iterationShort: short } = words;
  return (
    <div className="lanes-top">
      <div className="lanes-strip mono">
        {iterations.map(({ iteration, from, to }) => {
          const left = Math.max(0, x(from));
          const room = Math.min(width, x(to)) - left;
          const text = [long(iteration), short(iteration)].find(
            (each) => each.length * LETTER + 4 <= room,
          );
          return (
            <span key={iteration} style={{ left, width: Math.max(0, room) }}>
              {text}
            </span>
          );
        })}
        {marks.map(({ at }) => (
          <i key={at} className="input-mark" style={{ left: x(at) }} />
        ))}
      </div>
      <div className="lanes-loop">
        <LoopRow x={x} width={width} blocks={blocks} density={density} now={now} nameOf={nameOf} />
      </div>
    </div>
  );
});
