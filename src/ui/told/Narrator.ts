import type { ViewerState, WatchedRun } from '../../store';
import type { Playhead } from '../../timeline';
import type { SceneWords } from '../../words/scenes';
import { summary, told } from './told';

/** Wall milliseconds between two summaries of a run that plays: somebody has to listen to each. */
const PAUSE = 4000;
/** Wall milliseconds for which the playhead stands before it is told where: nobody wants to hear of each press of a key held down. */
const REST = 200;

/** What is told depends on. */
export type Heard = Pick<ViewerState, 'watched' | 'time' | 'position' | 'playing'>;

/** Says when what is told of a run. Keeps what was told last, and nothing else. */
export class Narrator {
  #watched: WatchedRun;
  /** Where it was told last. */
  #from: Playhead;
  /** What was told last, without the time. */
  #what = '';
  #playing = false;
  /** Where the playhead was in the frame before. */
  #seen: Playhead;
  /** Wall milliseconds since the last telling of a run that plays, or since the playhead moved. */
  #waited = 0;

  constructor({ watched, time, position }: Omit<Heard, 'playing'>) {
    this.#watched = watched;
    this.#from = { time, position };
    this.#seen = this.#from;
  }

  /**
   * What is to be told in this frame, `elapsed` wall milliseconds after the one before; null for nothing.
   * @param isSaid whether something else on the page speaks of it already; asked only if there is something to tell
   */
  next(
    { watched, time, position, playing }: Heard,
    elapsed: number,
    scene: SceneWords,
    isSaid: () => boolean,
  ): string | null {
    const now = { time, position };
    if (watched !== this.#watched) {
      // A notice tells of a new run.
      this.#watched = watched;
      this.#from = this.#seen = now;
      this.#what = '';
      return null;
    }
    const isMoved = position !== this.#seen.position || time !== this.#seen.time;
    this.#seen = now;
    const hasPaused = this.#playing && !playing;
    const hasBegun = playing && !this.#playing;
    this.#playing = playing;
    // Of a run that is stopped it is told soon where it stands.
    this.#waited = hasPaused || hasBegun || (!playing && isMoved) ? 0 : this.#waited + elapsed;
    if (this.#waited < (playing ? PAUSE : REST)) return null;
    const from = this.#from;
    if (position === from.position) return null;
    this.#from = now;
    this.#waited = 0;
    if (isSaid()) return null;
    const telling = playing ? summary(watched, from, now, scene) : told(watched, from, now, scene);
    if (telling === null || telling.what === this.#what) return null;
    this.#what = telling.what;
    return telling.text;
  }
}
