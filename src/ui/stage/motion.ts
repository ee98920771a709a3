import type { Spot } from './box';
import { absenceOf, isCashier, type Layout, type Person, signSpot } from './layout';

/** How long a walk takes, in virtual seconds. */
export const WALK = 0.35;
/** The scene is looked at in steps of this many virtual seconds; see posesOf. */
export const STEP = WALK / 20;

/** How somebody is drawn: where the figure's top left corner is, at which scale, how opaque. */
export interface Pose extends Spot {
  readonly opacity: number;
}

/** A layout, and the share of the walk's time during which it was the layout. */
export interface Weighted {
  readonly layout: Layout;
  readonly weight: number;
}

/** How much of a walk has been walked, by the share of its time that has passed: no jerk at either end. */
export function eased(share: number): number {
  const within = Math.min(1, Math.max(0, share));
  return within * within * (3 - 2 * within);
}

/**
 * The layouts of the last WALK virtual seconds before `time`, oldest first, with their weights, which sum
 * up to 1; the layout of `time` itself comes last and weighs nothing yet. `layoutAt` is asked for multiples of STEP only, from 0 on: so that the same instant always has
 * the same picture, whichever frames led to it, and no frame looks at more than a fixed number of scenes.
 */
export function windowAt(
  time: number,
  now: Layout,
  layoutAt: (step: number) => Layout,
): Weighted[] {
  const newest = Math.floor(time / STEP);
  const window: Weighted[] = [];
  for (let step = Math.floor((time - WALK) / STEP); step <= newest; step++) {
    const weight = eased((time - step * STEP) / WALK) - eased((time - (step + 1) * STEP) / WALK);
    const layout = layoutAt(Math.max(0, step));
    const last = window[window.length - 1];
    if (last?.layout === layout) {
      window[window.length - 1] = { layout, weight: last.weight + weight };
    } else {
      window.push({ layout, weight });
    }
  }
  window.push({ layout: now, weight: 0 });
  return window;
}

/**
 * Where everybody is drawn: the average of the places that the layouts gave them, each weighted with
 * the share of time for which it did. As the weights slide with time, a walk is continuous even if its
 * aim changes on the way, and runs backwards when time does.
 *
 * Who is in none of the layouts is not drawn. Who is in some comes from where newcomers come from, walks
 * into or out of the sum at the end of a line, or walks off to the right of where he stood last.
 */
export function posesOf(window: readonly Weighted[]): Map<Person, Pose> {
  const poses = new Map<Person, Pose>();
  const newest = window[window.length - 1];
  if (newest === undefined) return poses;
  for (let at = window.length - 1; at >= 0; at--) {
    for (const person of (window[at] as Weighted).layout.people.keys()) {
      if (!poses.has(person)) poses.set(person, poseOf(person, window));
    }
  }
  return poses;
}

function poseOf(person: Person, window: readonly Weighted[]): Pose {
  let x = 0;
  let y = 0;
  let scale = 0;
  let opacity = 0;
  let before: Spot | undefined;
  for (const { layout, weight } of window) {
    const present = layout.people.get(person);
    const spot =
      present ?? (isCashier(person) ? awayFrom(before, layout) : hidden(person, before, layout));
    if (present) before = present;
    const stand = spot ?? firstSpot(person, window);
    x += stand.x * weight;
    y += stand.y * weight;
    scale += stand.scale * weight;
    // A cashier who comes is there at once: a till that was opened must not look empty.
    if (present || spot === undefined) opacity += weight;
  }
  return { x, y, scale, opacity };
}

/** Where a customer is who is not shown. */
function hidden(person: Person, before: Spot | undefined, layout: Layout): Spot {
  const { geometry } = layout;
  switch (absenceOf(layout, person)) {
    case 'unborn':
      return geometry.entrance;
    case 'outside':
      return signSpot(geometry.door.standing);
    case 'line':
      return signSpot(geometry.line.standing);
    case 'gone':
      return awayFrom(before, layout) ?? geometry.way;
  }
}

/** Off the stage to the right of where somebody stood. */
function awayFrom(before: Spot | undefined, { geometry }: Layout): Spot | undefined {
  return before && { x: geometry.way.x, y: before.y, scale: before.scale };
}

function firstSpot(person: Person, window: readonly Weighted[]): Spot {
  for (const { layout } of window) {
    const spot = layout.people.get(person);
    if (spot) return spot;
  }
  throw new RangeError(`person ${person} is in none of the layouts`);
}
