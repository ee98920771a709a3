import { type ViewerState, viewer, type WatchedRun } from '../../store';
import { heapOf } from '../../store/folds/heapOf';
import { eased } from '../stage/motion';
import { type HeapFrame, HeapFilm } from './heapFilm';

type Standing = Pick<ViewerState, 'watched' | 'playing' | 'time' | 'position'>;

/** Wall milliseconds for a step while the playhead stands, and for all steps together at the least and most. */
const STEP_MS = 150;
const SHORTEST_MS = 250;
const LONGEST_MS = 900;
/** Further than so many steps the picture leaps: nobody could follow that in so short a time. */
const MOST_STEPS = 40;
/** A playhead that moved twice within so many wall milliseconds is being dragged. */
const STILL = 120;

/** What is drawn, apart from how far the step has come. */
export interface HeapView {
  readonly watched: WatchedRun;
  /** Null before the first operation. */
  readonly frame: HeapFrame | null;
  /** The step that is told in words: null while the run plays, and before there is any. */
  readonly told: HeapFrame | null;
  /** One has walked back to where the told step's operation begins: it is about to be done. */
  readonly isBeforeIt: boolean;
}

/**
 * Says which step of which operation is drawn, and how much of it. While the playhead moves that depends on
 * it alone. Wherever it stands, the picture comes to rest at what is true there, unless one walks from there
 * through the steps of the last operation.
 */
export class HeapDirector {
  #film: { readonly watched: WatchedRun; readonly film: HeapFilm } | null = null;
  #walk: { readonly position: number; readonly to: number } | null = null;
  /** How many steps are drawn, counted through all operations. */
  #drawn = 0;
  #from = 0;
  #goal: number | null = 0;
  #wall = Infinity;
  #sinceMove = Infinity;
  #isDragged = false;
  #last: Standing | null = null;
  #view: HeapView | null = null;

  /** How much of the step that is drawn has been done, above 0 and up to 1. */
  get share(): number {
    return this.#drawn === 0 ? 1 : this.#drawn - (Math.ceil(this.#drawn) - 1);
  }

  /** The view `elapsed` wall milliseconds after the last one: the same object as long as it is the same. */
  frame(now: Standing, elapsed: number, isStill: boolean): HeapView {
    const heap = heapOf(now.watched);
    const total = heap.stepsBefore(heap.countBy(now));
    const isNew = this.#film?.watched !== now.watched;
    if (isNew) {
      this.#film = { watched: now.watched, film: new HeapFilm(now.watched) };
      this.#walk = null;
    }
    if (now.playing || this.#walk?.position !== now.position) this.#walk = null;
    const isMoving = this.#moves(now, elapsed);
    const goal = isMoving ? null : (this.#walk?.to ?? total);
    const wanted = goal ?? (isStill ? total : heap.shownBy(now));
    if (isNew || isStill) this.#leapTo(goal, wanted);
    else this.#goTo(goal, wanted, elapsed);
    return this.#viewOf(now, total);
  }

  /** One step of the last operation back or on; where it ends, to the queue's last or next event. */
  walk(direction: 1 | -1): void {
    viewer.getState().pause();
    const { watched, position } = viewer.getState();
    const heap = heapOf(watched);
    const count = heap.countBy({ position });
    const from = this.#walk?.position === position ? this.#walk.to : heap.stepsBefore(count);
    const to = from + direction;
    if (count > 0 && to >= heap.stepsBefore(count - 1) && to <= heap.stepsBefore(count)) {
      this.#walk = { position, to };
      return;
    }
    viewer.getState().step('queue', direction);
    const reached = viewer.getState().position;
    const isNext = direction > 0 && heap.countBy({ position: reached }) > count;
    this.#walk = isNext ? { position: reached, to: heap.stepsBefore(count) + 1 } : null;
  }

  #leapTo(goal: number | null, wanted: number): void {
    this.#goal = goal;
    this.#drawn = wanted;
    this.#wall = Infinity;
  }

  #goTo(goal: number | null, wanted: number, elapsed: number): void {
    if (goal !== this.#goal) {
      this.#goal = goal;
      this.#from = this.#drawn;
      this.#wall = 0;
    } else this.#wall += elapsed;
    const way = Math.abs(wanted - this.#from);
    const duration = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, way * STEP_MS));
    if (way > MOST_STEPS || this.#wall >= duration) {
      this.#drawn = wanted;
      this.#wall = Infinity;
    } else this.#drawn = this.#from + (wanted - this.#from) * eased(this.#wall / duration);
  }

  #moves(now: Standing, elapsed: number): boolean {
    const last = this.#last;
    this.#last = now;
    this.#sinceMove += elapsed;
    if (last !== null && (last.time !== now.time || last.position !== now.position)) {
      this.#isDragged = this.#sinceMove < STILL && !last.playing;
      this.#sinceMove = last.playing && !now.playing ? Infinity : 0;
    } else if (this.#sinceMove >= STILL) this.#isDragged = false;
    return now.playing || this.#isDragged;
  }

  #viewOf({ watched, playing, position }: Standing, total: number): HeapView {
    const film = (this.#film as { film: HeapFilm }).film;
    const stepOf = (steps: number): HeapFrame | null =>
      steps > 0 ? film.frameAt(Math.ceil(steps) - 1) : null;
    const frame = stepOf(this.#drawn);
    const heap = heapOf(watched);
    const count = heap.countBy({ position });
    const at = this.#walk?.to ?? total;
    const isBeforeIt = !playing && count > 0 && at === heap.stepsBefore(count - 1);
    const told = playing || count === 0 ? null : film.frameAt(isBeforeIt ? at : at - 1);
    const view = this.#view;
    const isSame =
      view?.watched === watched &&
      view.frame === frame &&
      view.told === told &&
      view.isBeforeIt === isBeforeIt;
    if (!isSame) this.#view = { watched, frame, told, isBeforeIt };
    return this.#view as HeapView;
  }
}
