import type { MotionValue } from 'framer-motion';
import { memo } from 'react';
import { openTill, tasks } from '../../scenarios/supermarket';
import { useViewer, viewer } from '../../store';
import { stage } from '../../words/stage';
import { pointsAt } from '../pointsAt';
import { Belt } from './Belt';
import { isSameTill } from './isSameTill';
import { placeAt } from './placeAt';
import type { Till } from './scene';
import type { TillPlace, TillSize } from './tillGrid';
import { TillState } from './TillState';

interface Props {
  readonly till: Till;
  readonly place: TillPlace;
  readonly size: TillSize;
  readonly basket: ArrayLike<number> | null;
  readonly time: MotionValue<number>;
}

const words = stage.till;

/** A till: its cashier's state, the belt with what is still to come, and what is being scanned. */
export const TillBox = memo(
  function TillBox({ till, place, size, basket, time }: Props) {
    const { card, belt } = place;
    const isEmpty = till.state === 'gone';
    const task = tasks.cashier(till.till);
    const isPointed = useViewer(({ pointed }) => pointed === task);
    return (
      <div
        className={`till is-${till.state} is-${size}`}
        style={placeAt(card)}
        data-pointed={isPointed || undefined}
        {...pointsAt(task)}
      >
        {size !== 'tiny' && (
          <p className="till-head">
            <b>{words.name(till.till)}</b>
            <TillState till={till} isShort={size !== 'roomy'} time={time} />
          </p>
        )}
        <div
          className="belt-area"
          style={{
            left: belt.x - card.x,
            top: belt.y - card.y,
            width: belt.width,
            height: belt.height,
          }}
        >
          <Belt
            till={till}
            size={size}
            width={belt.width}
            height={belt.height}
            basket={basket}
            time={time}
          />
        </div>
        {isEmpty && (
          <button
            type="button"
            className="reopen"
            aria-label={words.reopenLabel(till.till)}
            onClick={() => viewer.getState().act([{ name: openTill.name, value: till.till }])}
          >
            {size === 'tiny' && <span>{words.goneShort}</span>}
            <span className="reopen-what">{words.reopen}</span>
          </button>
        )}
      </div>
    );
  },
  (a, b) =>
    a.place === b.place && a.size === b.size && a.time === b.time && isSameTill(a.till, b.till),
);
