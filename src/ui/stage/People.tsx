import * as m from 'framer-motion/m';
import { memo } from 'react';
import type { Drawn } from './director';
import { PersonFigure } from './PersonFigure';

/** Who has put the basket down: its products are on a belt, or paid for. */
const withoutBasket = new Set(['atTill', 'away']);

/** Everybody, above the furniture. Where they are is set by the frame loop, without React. */
export const People = memo(function People({ people }: { readonly people: readonly Drawn[] }) {
  return (
    <div className="people" aria-hidden="true">
      {people.map((drawn) => (
        <Somebody key={drawn.person} drawn={drawn} />
      ))}
    </div>
  );
});

const Somebody = memo(function Somebody({ drawn }: { readonly drawn: Drawn }) {
  const { person, look, typeSize, basket, values } = drawn;
  return (
    <m.div className={`person is-${look}`} style={{ ...values }}>
      {(look === 'blocked' || look === 'wokenAtDoor') && <span className="halo" />}
      <PersonFigure
        person={person}
        typeSize={typeSize}
        basket={withoutBasket.has(look) ? null : basket}
      />
    </m.div>
  );
});
