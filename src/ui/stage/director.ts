import { type MotionValue, motionValue } from 'framer-motion';
import type { ViewerState } from '../../store';
import { type Basket, basketPaths } from './basketPaths';
import { CrowdValues, type Slot } from './crowdValues';
import { DETAILED } from './figure';
import type { Geometry } from './furniture';
import { frameOf, geometryOf, isSameFrame } from './geometry';
import { type Headline, kindsOf } from './headline';
import { isCashier, type Layout, layoutIn, type Person } from './layout';
import type { Pose } from './motion';
import { type Look, lookOf, looksOf } from './personLook';
import { Scans } from './scans';
import { type Scene, sceneOf, type Till } from './scene';
import { settled, Settling } from './settling';
import { Teller } from './teller';
import { Turns } from './turns';
import { Walks } from './walks';

/** Somebody to draw: everything but where. The same object as long as nothing of it changes. */
export interface Drawn {
  readonly person: Person;
  readonly look: Look;
  /** The scale at which the figure is drawn. */
  readonly scale: number;
  /** What is in the basket; null for cashiers. */
  readonly basket: Basket | null;
  readonly slot: Slot;
}

/** What React draws. A new object whenever something of it is another. */
export interface View {
  /** A number for the run: in another one the same numbers are other people. */
  readonly run: number;
  readonly scene: Scene;
  readonly geometry: Geometry;
  readonly layout: Layout;
  /** The tills as they are drawn; see Turns. */
  readonly tills: readonly Till[];
  readonly headline: Headline;
  readonly people: readonly Drawn[];
  /** The elements for people, those that are not in use too. */
  readonly slots: readonly Slot[];
}

/** What a frame needs of the viewer. */
export type Watching = Pick<
  ViewerState,
  'watched' | 'position' | 'time' | 'now' | 'playing' | 'speed'
>;

/** The size of the stage in its own pixels, and how many pixels of the screen there are to one of them. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly perPixel: number;
}

/** A headline is calm if what it says was true for so many virtual seconds. */
const CALM = 0.15;

/**
 * Turns the viewer's state into what is drawn, once a frame: people are moved at once, and `view` is a new
 * object if there is something for React to draw.
 */
export class Director {
  /** The playhead in virtual seconds, for clocks that run while nothing else changes. */
  readonly time: MotionValue<number> = motionValue(0);
  view: View | null = null;
  #run = 0;
  readonly #crowd = new CrowdValues();
  #size: Size | null = null;
  #isStill = false;
  #seen: Watching | null = null;
  #scans: Scans | null = null;
  #walks: Walks | null = null;
  readonly #settling = new Settling();
  readonly #drawn = new Map<Person, Drawn>();
  /** The furniture in which walks are laid out: that of the playhead, or people would stand beside it. */
  #geometry: Geometry | null = null;
  /** When which till is drawn. */
  readonly turns = new Turns();
  readonly #teller = new Teller();
  /** Wall milliseconds since the teller was last asked. */
  #untold = 0;
  /** Something changed that the viewer's state does not tell. */
  #isStale = true;

  resize(size: Size): void {
    const { width, height, perPixel } = size;
    const last = this.#size;
    if (last?.width === width && last.height === height && last.perPixel === perPixel) return;
    this.#size = size;
    this.#isStale = true;
  }

  /** People stand where they belong at once, for whoever wants less motion. */
  setStill(isStill: boolean): void {
    this.#isStill = isStill;
    this.#isStale = true;
  }

  /** A frame, `elapsed` wall milliseconds after the last one. Returns whether `view` is another one. */
  frame(state: Watching, elapsed: number): boolean {
    const size = this.#size;
    if (size === null) return false;
    this.#untold += elapsed;
    const seen = this.#seen;
    const isSameRun = seen?.watched === state.watched;
    if (
      isSameRun &&
      !this.#isStale &&
      !this.#settling.isOnItsWay &&
      seen.time === state.time &&
      seen.position === state.position &&
      seen.playing === state.playing
    ) {
      this.#settling.wait(elapsed);
      return false;
    }
    this.#isStale = false;
    this.#seen = state;
    if (!isSameRun) this.#watch(state);
    this.time.set(state.time);

    const before = this.view;
    const isSameScene = isSameRun && before !== null && seen.position === state.position;
    const scene = isSameScene ? before.scene : this.#sceneAt(state.position, true);
    const frame = frameOf(scene, size.width, size.height, state.now['group'] ?? 0);
    const isSamePlace = before !== null && isSameFrame(before.geometry.frame, frame);
    const geometry = isSamePlace ? before.geometry : geometryOf(frame);
    if (!isSamePlace) this.#walks?.forget();
    this.#geometry = geometry;
    const layout = isSameScene && isSamePlace ? before.layout : layoutIn(scene, geometry);

    const poses = this.#posesOf(state, layout, elapsed);
    const people = this.#peopleOf(poses, scene, layout, size.perPixel);
    const recent = (this.#walks as Walks).kindsBefore(state.time, CALM);
    const headline = this.#teller.tell(scene, recent, state, this.#untold);
    this.#untold = 0;
    const tills = this.turns.next(scene.tills, state);
    if (
      before !== null &&
      before.scene === scene &&
      before.geometry === geometry &&
      before.layout === layout &&
      before.tills === tills &&
      before.headline === headline &&
      before.people === people
    ) {
      return false;
    }
    const { slots } = this.#crowd;
    this.view = { run: this.#run, scene, geometry, layout, tills, headline, people, slots };
    return true;
  }

  #watch({ watched }: Watching): void {
    this.#run++;
    this.#scans = new Scans(watched.trace);
    this.#walks = new Walks({
      positionAt: (time) => watched.timeline.positionAt(time),
      momentAt: (position) => {
        const scene = this.#sceneAt(position, false);
        return { layout: layoutIn(scene, this.#geometry as Geometry), kinds: kindsOf(scene) };
      },
    });
    this.#drawn.clear();
    this.#crowd.clear();
    this.#teller.forget();
    this.#settling.forget();
  }

  #posesOf(state: Watching, layout: Layout, elapsed: number): ReadonlyMap<Person, Pose> {
    if (this.#isStill) return settled(layout);
    const walk = () => (this.#walks as Walks).posesAt(state.time, layout);
    return this.#settling.posesAt(state, layout, walk, elapsed);
  }

  /** `toKeep`: whether the scene will be looked at later, when the timeline may have moved on. */
  #sceneAt(position: number, toKeep: boolean): Scene {
    const { watched, now } = this.#seen as Watching;
    const { timeline, visits } = watched;
    const playhead = timeline.playheadOf(position);
    const snapshot = toKeep ? timeline.at(position) : timeline.cursorAt(position);
    return sceneOf({
      snapshot,
      arrived: visits.arrivedBy(playhead),
      put: visits.putBy(playhead),
      served: visits.endedBy('served', playhead),
      lost: visits.endedBy('lost', playhead),
      cashiers: snapshot.knobs.get('cashiers') ?? now['cashiers'] ?? 0,
      capacity: snapshot.knobs.get('capacity') ?? now['capacity'] ?? 0,
      scanned: (task) => (this.#scans as Scans).scanned(task, position),
    });
  }

  #peopleOf(
    poses: ReadonlyMap<Person, Pose>,
    scene: Scene,
    layout: Layout,
    perPixel: number,
  ): readonly Drawn[] {
    const before = this.view?.people ?? [];
    const looks = looksOf(scene);
    const people: Drawn[] = [];
    let isSame = before.length === poses.size;
    // In the order of their numbers nobody ever changes places in the document.
    for (const person of [...poses.keys()].sort((a, b) => a - b)) {
      const pose = poses.get(person) as Pose;
      const look = lookOf(person, looks, scene);
      const spot = layout.people.get(person);
      const known = this.#drawn.get(person);
      const scale = spot?.scale ?? known?.scale ?? pose.scale;
      const slot = this.#crowd.move(person, pose, scale, perPixel);
      const drawn =
        known !== undefined && known.look === look && known.scale === scale
          ? known
          : {
              person,
              look,
              scale,
              basket: this.#basketOf(person, scale, known),
              slot,
            };
      if (drawn !== known) this.#drawn.set(person, drawn);
      if (before[people.length] !== drawn) isSame = false;
      people.push(drawn);
    }
    if (isSame) return before;
    for (const person of this.#drawn.keys()) {
      if (poses.has(person)) continue;
      this.#drawn.delete(person);
      this.#crowd.forget(person);
    }
    return people;
  }

  #basketOf(person: Person, scale: number, known: Drawn | undefined): Basket | null {
    if (isCashier(person)) return null;
    const isSmall = scale < DETAILED;
    if (known && known.scale < DETAILED === isSmall) return known.basket;
    return basketPaths((this.#seen as Watching).watched.items.get(person)?.parts ?? [], isSmall);
  }
}
