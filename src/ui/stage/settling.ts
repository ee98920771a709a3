import type { Layout, Person } from './layout';
import { eased, type Pose } from './motion';

/** Wall milliseconds in which people come to rest once the playhead stands, or set off again. */
const SETTLE = 300;
/** A playhead that moved twice within so many wall milliseconds is being dragged. */
const STILL = 120;

/** What a frame tells of the playhead. */
export interface Standing {
  readonly playing: boolean;
  readonly time: number;
  readonly position: number;
}

type Poses = ReadonlyMap<Person, Pose>;

/**
 * Where people are drawn while the playhead moves, and where they come to rest when it stands.
 *
 * A walk takes virtual time, so in a run that was stopped, or is stepped through a microsecond at a time,
 * people would stand half-way while the tills show already what is true. So whenever the playhead stands,
 * everybody goes in wall time to where the layout says: then the picture tells one story, and it depends on
 * the playhead only. When it moves again, everybody goes back to his walk.
 */
export class Settling {
  /** What was drawn last, and what was drawn when the goal became another one. */
  #drawn: Poses | null = null;
  #from: Poses | null = null;
  /** The layout in which people come to rest, or null while they walk. */
  #goal: Layout | null = null;
  #wall = 0;
  #last: Standing | null = null;
  #sinceMove = Infinity;
  #isDragged = false;

  /** Another run: nobody goes from where somebody else stood. */
  forget(): void {
    this.#drawn = null;
    this.#from = null;
    this.#last = null;
    this.#sinceMove = Infinity;
    this.#isDragged = false;
  }

  /** Whether the next frame will draw something else though the playhead stands. */
  get isOnItsWay(): boolean {
    return this.#from !== null || this.#isDragged;
  }

  /** Lets wall milliseconds pass in which nothing is drawn. */
  wait(elapsed: number): void {
    this.#sinceMove += elapsed;
  }

  /** The poses of a frame, `elapsed` wall milliseconds after the last one; `walk` gives those of the walks. */
  posesAt(now: Standing, layout: Layout, walk: () => Poses, elapsed: number): Poses {
    const goal = this.#isMoving(now, elapsed) ? null : layout;
    const wanted = goal === null ? walk() : settled(goal);
    const isNew = goal !== this.#goal;
    // Furniture that changes takes its people along.
    const isMoved = goal !== null && this.#goal !== null && goal.geometry !== this.#goal.geometry;
    this.#goal = goal;
    if (isNew) {
      this.#from = isMoved ? null : this.#drawn;
      this.#wall = 0;
    } else this.#wall += elapsed;
    if (this.#wall >= SETTLE) this.#from = null;
    this.#drawn =
      this.#from === null ? wanted : mix(this.#from, wanted, eased(this.#wall / SETTLE));
    return this.#drawn;
  }

  #isMoving(now: Standing, elapsed: number): boolean {
    const last = this.#last;
    this.#last = { playing: now.playing, time: now.time, position: now.position };
    const hasMoved = last !== null && (last.time !== now.time || last.position !== now.position);
    this.wait(elapsed);
    if (hasMoved) {
      this.#isDragged = this.#sinceMove < STILL;
      this.#sinceMove = 0;
    } else if (this.#sinceMove >= STILL) this.#isDragged = false;
    // The frame in which a run is stopped is not yet a drag of the playhead.
    if (last?.playing && !now.playing) {
      this.#isDragged = false;
      this.#sinceMove = Infinity;
    }
    return now.playing || this.#isDragged;
  }
}

/** Everybody where the layout says. */
export function settled({ people }: Layout): Poses {
  const poses = new Map<Person, Pose>();
  for (const [person, spot] of people) poses.set(person, { ...spot, opacity: 1 });
  return poses;
}

/** Who is in both goes over, who is in one of them only fades where he stands. */
function mix(from: Poses, to: Poses, share: number): Poses {
  const poses = new Map<Person, Pose>();
  for (const [person, pose] of from) {
    if (!to.has(person)) poses.set(person, { ...pose, opacity: pose.opacity * (1 - share) });
  }
  for (const [person, pose] of to) {
    const before = from.get(person);
    const between = (key: keyof Pose): number =>
      before === undefined ? pose[key] : before[key] + (pose[key] - before[key]) * share;
    poses.set(person, {
      x: between('x'),
      y: between('y'),
      scale: between('scale'),
      opacity: before === undefined ? pose.opacity * share : between('opacity'),
    });
  }
  return poses;
}
