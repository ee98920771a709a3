import type { Spot } from './box';
import type { Geometry } from './furniture';
import { frameOf, geometryOf } from './geometry';
import type { Scene } from './scene';
import { type Standing, shownOf } from './standing';
import type { TillPlace } from './tillGrid';

/**
 * Who somebody is: a customer's number, from 0, or for the cashier at till n the number −1 − n. One kind
 * of number for both, since both are looked up for each picture of a walk.
 */
export type Person = number;

export const cashierAt = (till: number): Person => -1 - till;
export const isCashier = (person: Person): boolean => person < 0;
export const tillOfCashier = (person: Person): number => -1 - person;

/** Where the people of one scene stand. */
export interface Layout {
  readonly scene: Pick<Scene, 'arrived' | 'outside'>;
  readonly geometry: Geometry;
  readonly people: ReadonlyMap<Person, Spot>;
  /** How many people the signs at the ends of the line and of the group outside sum up. */
  readonly moreInLine: number;
  readonly moreOutside: number;
  /** The last customer in line of those who are shown, −1 for none. */
  readonly lastInLine: number;
}

/** Puts the people of a scene into the furniture: each to a place, or into a sum. */
export function layoutIn(scene: Scene, geometry: Geometry): Layout {
  const people = new Map<Person, Spot>();
  const { outside, line, tills } = scene;

  const { standing } = geometry.door;
  const atDoor = shownOf(standing, outside.count);
  for (let place = 0; place < atDoor.shown; place++) {
    people.set(outside.first + place, standing.spots[place] as Spot);
  }

  const places = geometry.line.standing;
  const inLine = shownOf(places, line.items.length);
  let lastInLine = -1;
  for (let place = 0; place < inLine.shown; place++) {
    lastInLine = line.items[place] as number;
    people.set(lastInLine, places.spots[place] as Spot);
  }

  for (const { till, state, customer } of tills) {
    const index = geometry.placeOfTill.get(till);
    if (index === undefined) continue;
    const place = geometry.tills.places[index] as TillPlace;
    if (customer !== null) people.set(customer, place.customer);
    if (state !== 'gone' && state !== 'home') people.set(cashierAt(till), place.cashier);
  }

  return {
    scene: { arrived: scene.arrived, outside },
    geometry,
    people,
    moreInLine: inLine.more,
    moreOutside: atDoor.more,
    lastInLine,
  };
}

/** The same for a stage of this size in CSS pixels; `group` is how many people a group can have. */
export function layout(scene: Scene, width: number, height: number, group = 0): Layout {
  return layoutIn(scene, geometryOf(frameOf(scene, width, height, group)));
}

/** Why a customer is not shown: not made yet, summed up at the door or in line, or gone home. */
export type Absence = 'unborn' | 'outside' | 'line' | 'gone';

/** Why this customer, who is not among the people of a layout, is not. Customers come in the order of their numbers. */
export function absenceOf({ scene, lastInLine }: Layout, customer: Person): Absence {
  if (customer >= scene.arrived) return 'unborn';
  if (customer >= scene.outside.first) return 'outside';
  return lastInLine >= 0 && customer > lastInLine ? 'line' : 'gone';
}

/** Where somebody disappears into a sum, at the scale of those around. */
export function signSpot({ spots, more }: Standing): Spot {
  const scale = spots[spots.length - 1]?.scale ?? 0.65;
  return {
    x: more.x + more.width / 2 - 24 * scale,
    y: more.y + more.height / 2 - 38 * scale,
    scale,
  };
}
