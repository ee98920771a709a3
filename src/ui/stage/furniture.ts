import type { Box, Spot } from './box';
import type { LinePlace } from './lineArea';
import type { Standing } from './standing';
import type { TillGrid } from './tillGrid';

/** What the furniture depends on: the size of the stage in CSS pixels, and settings, but no person. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Places in line, 0 for no limit. */
  readonly capacity: number;
  /** The numbers of the tills to draw, ascending. */
  readonly tills: readonly number[];
  /** Whether there is a spot at which another till can be opened. */
  readonly hasSpot: boolean;
  /** How many people the largest group can have. */
  readonly group: number;
}

/** Where everything stands that is not a person, and where people can stand. */
export interface Geometry {
  readonly frame: Frame;
  /** Door, line and tills side by side, or one below the other. */
  readonly arrangement: 'wide' | 'stacked';
  readonly width: number;
  /** At least the frame's height: what does not fit is scrolled to. */
  readonly height: number;
  readonly headline: Box;
  readonly door: {
    readonly panel: Box;
    /** The words about the door and its clock. */
    readonly board: Box;
    /** What is said about the first who has to wait. */
    readonly label: Box;
    /** People who are not in line yet: the first stands in the door. */
    readonly standing: Standing;
  };
  readonly line: LinePlace;
  readonly tills: TillGrid;
  /** By till, as in the frame. */
  readonly placeOfTill: ReadonlyMap<number, number>;
  /** The spot for another till, or null. */
  readonly spot: Box | null;
  readonly exit: Box;
  /** Where customers come from and go to: just outside the stage. */
  readonly entrance: Spot;
  readonly way: Spot;
}
