import { type MotionValue, motionValue } from 'framer-motion';
import { isSameTill } from './isSameTill';
import type { Till } from './scene';

/** How many turns there are until each till has had its own. */
const TURNS = 3;
/** Beyond this speed (virtual seconds a wall second) tills are drawn in turns. */
const FAST = 2;

/** How the run is watched while tills are drawn. */
interface Watched {
  readonly time: number;
  readonly playing: boolean;
  readonly speed: number;
}

/**
 * Draws the tills in turns while the run is played faster than life: then products fly by more than once
 * a frame, and a third of the tills each frame shows as much of that as an eye can see. Otherwise, and
 * whenever the playhead stands, all of them are as they are.
 */
export class Turns {
  /** The playhead (virtual seconds) for the tills of each turn, as it was when they were drawn. */
  readonly times: readonly MotionValue<number>[] = Array.from({ length: TURNS }, () =>
    motionValue(0),
  );
  #tills: readonly Till[] = [];
  #turn = 0;

  /** The playhead for this one of the tills that are drawn. */
  timeFor(index: number): MotionValue<number> {
    return this.times[index % TURNS] as MotionValue<number>;
  }

  /** The tills as they are to be drawn: the same objects, in the same array, as far as nothing changes. */
  next(tills: readonly Till[], { time, playing, speed }: Watched): readonly Till[] {
    this.#turn = (this.#turn + 1) % TURNS;
    const before = this.#tills;
    const isFast = playing && speed > FAST && isSameRow(before, tills);
    const isTurn = (index: number): boolean => !isFast || index % TURNS === this.#turn;
    for (const [turn, value] of this.times.entries()) {
      if (isTurn(turn)) value.set(time);
    }
    const drawn = tills.map((till, index) => {
      const last = before[index];
      return last && (!isTurn(index) || isSameTill(last, till)) ? last : till;
    });
    const isSame = drawn.length === before.length && drawn.every((till, at) => till === before[at]);
    if (!isSame) this.#tills = drawn;
    return this.#tills;
  }
}

function isSameRow(a: readonly Till[], b: readonly Till[]): boolean {
  return a.length === b.length && a.every(({ till }, index) => till === b[index]?.till);
}
