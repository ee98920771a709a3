import { type Headline, type HeadlineKind, headlineOf, headlinesOf } from './headline';
import type { Scene } from './scene';

/** No headline is taken away, while it is true, before it could be read: wall milliseconds. */
const READING_TIME = 600;
/** A headline that stops being true stays for so many wall milliseconds, for it may soon be true again. */
const GRACE = 150;

/** How the run is watched while a headline is told. */
export interface Watched {
  readonly playing: boolean;
  /** Virtual seconds a wall second. */
  readonly speed: number;
}

/**
 * Tells headlines so that one can read them. While the playhead stands, the headline is a function of the
 * scene and what was just before; while it moves, one headline stays until it could be read, and faster
 * than life, where nobody could check it, even if it is no longer true.
 */
export class Teller {
  #told: Headline | null = null;
  #toldFor = 0;
  #untrueFor = 0;

  /** The headline now, `elapsed` wall milliseconds after the last one. The same object as long as nothing of it changes. */
  tell(
    scene: Scene,
    recent: readonly ReadonlySet<HeadlineKind>[],
    { playing, speed }: Watched,
    elapsed: number,
  ): Headline {
    this.#toldFor += elapsed;
    const wanted = headlineOf(scene, recent, !playing);
    const told = this.#told;
    if (told === null || !playing || wanted.kind === told.kind) return this.#take(wanted);
    const still = headlinesOf(scene).find(({ kind }) => kind === told.kind);
    this.#untrueFor = still ? 0 : this.#untrueFor + elapsed;
    if (this.#toldFor < READING_TIME && (still || speed > 1)) return this.#take(still ?? told);
    if (!still && this.#untrueFor < GRACE) return told;
    return this.#take(wanted);
  }

  /** Another run: what was told of the last one holds no more. */
  forget(): void {
    this.#told = null;
  }

  #take(headline: Headline): Headline {
    const told = this.#told;
    if (told !== null && JSON.stringify(told) === JSON.stringify(headline)) return told;
    if (told?.kind !== headline.kind) {
      this.#toldFor = 0;
      this.#untrueFor = 0;
    }
    this.#told = headline;
    return headline;
  }
}
