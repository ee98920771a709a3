import { type MotionValue, motionValue } from 'framer-motion';
import { figure } from './figure';
import type { Person } from './layout';
import type { Pose } from './motion';

/** One person's pose as values that framer-motion writes to the page. */
export interface PoseValues {
  /** Place and scale in one: as values of their own they would cost three times as much a frame. */
  readonly transform: MotionValue<string>;
  readonly opacity: MotionValue<number>;
  /** The size of the figure in CSS pixels: that of the place its owner goes to. */
  readonly width: MotionValue<number>;
  readonly height: MotionValue<number>;
}

/** An element that draws one person after another. */
export interface Slot {
  readonly number: number;
  readonly values: PoseValues;
}

/**
 * Elements for everybody who is drawn, and their poses, set once a frame without React.
 *
 * Elements are never taken away as long as a run is watched: whoever leaves makes room for a newcomer. A
 * browser moves its layers cheaply as long as they stay the same, and builds all of them anew if one comes
 * or goes.
 */
export class CrowdValues {
  /** All elements, in use or not. A new array when there are more. */
  slots: readonly Slot[] = [];
  readonly #slotOf = new Map<Person, Slot>();
  readonly #free: Slot[] = [];

  /**
   * Moves somebody to a pose. Who stands is neither scaled nor between two pixels of the screen: that is
   * sharp, and what the browser puts on the screen soonest.
   *
   * @param scale at which the figure is drawn; the rest of the pose's scale is in the transform
   * @param perPixel how many pixels of the screen there are to one of the stage
   */
  move(person: Person, pose: Pose, scale: number, perPixel: number): Slot {
    const slot = this.#slotOf.get(person) ?? this.#take(person);
    const { transform, opacity, width, height } = slot.values;
    transform.set(transformOf(pose, scale, perPixel));
    // Sums of weights that ought to be 1 are not exactly.
    opacity.set(Math.round(pose.opacity * 1000) / 1000);
    width.set(figure.width * scale);
    height.set(figure.height * scale);
    return slot;
  }

  /** Somebody is not drawn any more. */
  forget(person: Person): void {
    const slot = this.#slotOf.get(person);
    if (slot === undefined) return;
    this.#slotOf.delete(person);
    this.#free.push(slot);
    slot.values.opacity.set(0);
  }

  /** Forgets everybody: another run begins, in which the same numbers are other people. */
  clear(): void {
    this.#slotOf.clear();
    this.#free.length = 0;
    this.slots = [];
  }

  #take(person: Person): Slot {
    const slot = this.#free.pop() ?? this.#add();
    this.#slotOf.set(person, slot);
    return slot;
  }

  #add(): Slot {
    const slot = {
      number: this.slots.length,
      values: {
        transform: motionValue('none'),
        opacity: motionValue(0),
        width: motionValue(0),
        height: motionValue(0),
      },
    };
    this.slots = [...this.slots, slot];
    return slot;
  }
}

function transformOf({ x, y, scale }: Pose, drawnAt: number, perPixel: number): string {
  const left = Math.round(x * perPixel) / perPixel;
  const top = Math.round(y * perPixel) / perPixel;
  const rest = Math.round((scale / drawnAt) * 1000) / 1000;
  return rest === 1
    ? `translate(${left}px, ${top}px)`
    : `translate(${left}px, ${top}px) scale(${rest})`;
}
