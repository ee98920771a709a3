import type { WatchedRun } from '../store';
import type { Playhead } from '../timeline';
import type { Moment } from './moment';
import type { Question } from './question';
import type { Reading } from './reading';
import type { Scene } from './scene';

/** What the words of a step are told, read from the run: numbers and names. */
export type Facts = Readonly<Record<string, number | string>>;

interface Played {
  readonly scene: Scene;
  /** Where the run stands while the step is read: at opening time unless told otherwise. */
  readonly asked?: Moment;
  /** Where it stops: found from `asked` on. */
  readonly decided: Moment;
  /** The virtual second by which `decided` has come at the latest. */
  readonly within: number;
  /** Virtual seconds per wall second while it plays, 1 unless told otherwise. */
  readonly speed?: number;
  readonly facts?: (reading: Reading) => Facts;
  /** The line of the listing that explains it, as it stands there without its indentation. */
  readonly line?: string;
}

/** Watch: the run plays up to a moment, and the words say why it matters. */
export interface Watch extends Played {
  readonly kind: 'watch';
}

/** Say what you expect, then watch: the run plays up to the moment that decides, and stops there. */
export interface Predict extends Played {
  readonly kind: 'predict';
  readonly question: Question;
}

/** Bring something about. */
export interface Try {
  readonly kind: 'try';
  readonly scene: Scene;
  /** Virtual seconds per wall second, 1 unless told otherwise. */
  readonly speed?: number;
  /** Whether it has been brought about in a run up to the playhead. `beside`: the second run, if there is one. */
  readonly isDone: (watched: WatchedRun, playhead: Playhead, beside: WatchedRun | null) => boolean;
  /**
   * One way to do it: what to set before the run begins and what to do in it, and by which virtual second it is
   * done. Without it, it is not.
   */
  readonly solution: Pick<Scene, 'knobs' | 'inputs' | 'version' | 'seed'> & {
    readonly until: number;
  };
}

export type Step = Watch | Predict | Try;

/** A lesson: steps by name, in their order. Its words stand beside it. */
export interface Lesson {
  /** What it takes in class, in wall minutes. */
  readonly minutes: number;
  readonly steps: Readonly<Record<string, Step>>;
}
