import { figure } from './figure';

/** A rectangle on the stage, in CSS pixels from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place for one person: the top left corner of the figure, and the scale at which it is drawn. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** What a person at this place covers; somebody who has put the basket down is not as high. */
export function boxOf({ x, y, scale }: Spot, hasBasket = true): Box {
  const height = hasBasket ? figure.height : figure.bodyHeight;
  return { x, y, width: figure.width * scale, height: height * scale };
}
