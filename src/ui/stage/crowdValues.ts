import { type MotionValue, motionValue } from 'framer-motion';
import type { Person } from './layout';
import type { Pose } from './motion';

/** One person's pose as values that framer-motion writes to the page. */
export interface PoseValues {
  /** Place and scale in one: as values of their own they would cost three times as much a frame. */
  readonly transform: MotionValue<string>;
  readonly opacity: MotionValue<number>;
}

/**
 * Whole pixels of the screen, thousandths of a scale: what lies on the screen's grid is sharp, and is
 * put there without being filtered.
 */
function transformOf({ x, y, scale }: Pose, perPixel: number): string {
  const left = Math.round(x * perPixel) / perPixel;
  const top = Math.round(y * perPixel) / perPixel;
  return `translate(${left}px, ${top}px) scale(${Math.round(scale * 1000) / 1000})`;
}

/** The poses of everybody who is drawn: set once a frame, without React. */
export class CrowdValues {
  readonly #values = new Map<Person, PoseValues>();

  /**
   * Moves everybody to their poses, and forgets who has none.
   *
   * @param perPixel how many pixels of the screen there are to one of the stage
   */
  set(poses: ReadonlyMap<Person, Pose>, perPixel: number): void {
    for (const [person, pose] of poses) {
      const values = this.#values.get(person);
      const transform = transformOf(pose, perPixel);
      // Sums of weights that ought to be 1 are not exactly.
      const opacity = Math.round(pose.opacity * 1000) / 1000;
      if (values === undefined) {
        this.#values.set(person, {
          transform: motionValue(transform),
          opacity: motionValue(opacity),
        });
        continue;
      }
      values.transform.set(transform);
      values.opacity.set(opacity);
    }
    if (this.#values.size === poses.size) return;
    for (const person of this.#values.keys()) {
      if (!poses.has(person)) this.#values.delete(person);
    }
  }

  /** The values of somebody who has a pose. */
  of(person: Person): PoseValues {
    const values = this.#values.get(person);
    if (values === undefined) throw new RangeError(`person ${person} is not on the stage`);
    return values;
  }

  /** Forgets everybody: another run begins, in which the same numbers are other people. */
  clear(): void {
    this.#values.clear();
  }
}
