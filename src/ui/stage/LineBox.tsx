import { memo } from 'react';
import { stage } from '../../words/stage';
import { boxOf } from './box';
import type { LinePlace } from './lineArea';
import { placeAt } from './placeAt';

interface Props {
  readonly place: LinePlace;
  readonly maxsize: number;
  readonly inLine: number;
  readonly more: number;
}

/** From this width on (CSS pixels) the card's head has room for the queue's whole name. */
const ROOMY = 200;

/** The queue: its name and length, its places, and a sign for those beyond. */
export const LineBox = memo(function LineBox({ place, maxsize, inLine, more }: Props) {
  const { card, slots, standing } = place;
  const isFull = maxsize > 0 && inLine >= maxsize;
  return (
    <>
      <div className="line-card" style={placeAt(card)}>
        <p className="line-head">
          <code>
            {card.width >= ROOMY ? stage.line.name(maxsize) : stage.line.shortName(maxsize)}
          </code>
          <span className={`mono${isFull ? ' is-full' : ''}`}>
            {stage.line.count(inLine, maxsize)}
            {maxsize === 0 && card.width >= ROOMY && (
              <span className="no-limit"> {stage.line.noLimit}</span>
            )}
          </span>
        </p>
      </div>
      {slots.map((slot) => (
        <div key={`${slot.x} ${slot.y}`} className="slot" style={placeAt(boxOf(slot))} />
      ))}
      {more > 0 && (
        <p className="more" style={placeAt(standing.more)}>
          <span>{stage.line.more(more)}</span>
        </p>
      )}
    </>
  );
});
