import type { MotionValue } from 'framer-motion';
import { memo } from 'react';
import { tasks } from '../../scenarios/supermarket';
import { useViewer } from '../../store';
import { stage } from '../../words/stage';
import { pointsAt } from '../pointsAt';
import { Clock } from './Clock';
import type { Geometry } from './furniture';
import { placeAt } from './placeAt';
import type { Door } from './scene';

interface Props {
  readonly door: Door;
  readonly geometry: Geometry;
  readonly moreOutside: number;
  readonly hasSomebody: boolean;
  readonly time: MotionValue<number>;
}

const words = stage.door;

const said: Readonly<Record<Door['state'], string>> = {
  before: words.before,
  starting: words.starting,
  sleeping: words.sleeping,
  blocked: words.blocked,
  woken: words.woken,
  gone: words.gone,
};

/** From this width on (CSS pixels) the board has room for whole sentences. */
const ROOMY = 130;

/** The door: what its task does, until when, and whom it keeps waiting. */
export const DoorBox = memo(function DoorBox({
  door,
  geometry,
  moreOutside,
  hasSomebody,
  time,
}: Props) {
  const { panel, board, label, standing } = geometry.door;
  const isPointed = useViewer(({ pointed }) => pointed === tasks.door);
  const pointing = pointsAt(tasks.door);
  const isWide = geometry.arrangement === 'wide';
  const since = door.state === 'sleeping' ? door.since : 0;
  const until = door.state === 'sleeping' ? door.until : 0;
  return (
    <>
      <div
        className={`door is-${door.state} is-${geometry.arrangement}`}
        style={placeAt(panel)}
        data-pointed={isPointed || undefined}
        {...pointing}
      />
      <div
        className={`board is-${door.state} is-${geometry.arrangement}`}
        style={placeAt(board)}
        {...pointing}
      >
        <h3>
          {words.name} <span className="mono role">{words.role}</span>
        </h3>
        <div className="board-clock">
          <Clock state={door.state} since={since} until={until} time={time} />
          <span className="board-state">
            {door.state === 'sleeping' && board.width < ROOMY
              ? words.sleepingShort
              : said[door.state]}
          </span>
        </div>
      </div>
      {isWide && hasSomebody && (door.state === 'blocked' || door.state === 'woken') && (
        <p className={`call is-${door.state}`} style={placeAt(label)}>
          <code>{words.call}</code>
          <span>{door.state === 'blocked' ? words.full : words.wokenAt}</span>
        </p>
      )}
      {moreOutside > 0 && (
        <p className="more" style={placeAt(standing.more)}>
          <span>{stage.line.more(moreOutside)}</span>
        </p>
      )}
    </>
  );
});
