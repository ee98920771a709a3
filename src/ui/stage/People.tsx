import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { PoseValues, Slot } from './crowdValues';
import type { Drawn } from './director';
import { DETAILED, typeSizeAt } from './figure';
import { follow } from './follow';
import { isCashier } from './layout';
import { PersonFigure } from './PersonFigure';

interface Props {
  readonly people: readonly Drawn[];
  readonly slots: readonly Slot[];
}

/** Everybody, above the furniture. Where they are is set by the frame loop, without React. */
export const People = memo(function People({ people, slots }: Props) {
  const drawn = new Map(people.map((each) => [each.slot, each]));
  return (
    <div className="people" aria-hidden="true">
      {slots.map((slot) => (
        <Place key={slot.number} slot={slot} drawn={drawn.get(slot) ?? null} />
      ))}
    </div>
  );
});

interface PlaceProps {
  readonly slot: Slot;
  readonly drawn: Drawn | null;
}

/** An element with somebody in it; after that one has left, with nobody who can be seen. */
const Place = memo(function Place({ slot, drawn }: PlaceProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => (element.current ? moveBy(slot.values, element.current) : undefined),
    [slot],
  );
  const [last, setLast] = useState(drawn);
  if (drawn !== null && drawn !== last) setLast(drawn);
  const shown = drawn ?? last;
  return (
    <div className={classOf(drawn)} ref={element} data-item={itemOf(drawn)}>
      {shown && (
        <PersonFigure
          person={shown.person}
          look={shown.look}
          typeSize={typeSizeAt(shown.scale)}
          isSmall={shown.scale < DETAILED}
          basket={shown.basket}
        />
      )}
    </div>
  );
});

/** Lets an element follow these values, each as soon as it changes. Returns what ends that. */
function moveBy({ transform, opacity, width, height }: PoseValues, { style }: HTMLElement) {
  const ends = [
    follow(transform, (now) => {
      style.transform = now;
    }),
    follow(opacity, (now) => {
      style.opacity = String(now);
    }),
    follow(width, (now) => {
      style.width = `${now}px`;
    }),
    follow(height, (now) => {
      style.height = `${now}px`;
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** The number of a customer. */
function itemOf(drawn: Drawn | null): number | undefined {
  return drawn === null || isCashier(drawn.person) ? undefined : drawn.person;
}

function classOf(drawn: Drawn | null): string {
  if (drawn === null) return 'nobody';
  return `person is-${drawn.look}${drawn.scale < DETAILED ? ' is-small' : ''}`;
}
