import { type KnobValues, WatchedRun } from '../../store';
import { flowBetween } from './flowBetween';

/** What a run of some settings came to. */
export interface TrialFigures {
  /** Till-seconds paid a second: tills open on average. */
  readonly tills: number;
  /** Virtual seconds waited by all together over those who came; null if nobody did. */
  readonly wait: number | null;
}

/** A run that nobody watches: it is lived bit by bit, from opening time, and then measured. */
export class Trial {
  readonly #watched: WatchedRun;
  readonly #span: number;

  /** @param span virtual seconds that it lasts; the doors stay open longer */
  constructor(seed: number, knobs: KnobValues, span: number) {
    this.#span = span;
    const opening = { ...knobs, openFor: 100_000 };
    this.#watched = new WatchedRun({
      scenario: 'balance',
      version: 'balance',
      seed,
      knobs: opening,
    });
  }

  /** Lives on by so many iterations at the most. Returns the figures when it is over, null before. */
  advance(iterations: number): TrialFigures | null {
    if (!this.#watched.advance(this.#span, iterations)) return null;
    const { timeline } = this.#watched;
    const flow = flowBetween(
      this.#watched,
      timeline.playheadOf(0),
      timeline.playheadAt(this.#span),
    );
    return { tills: flow?.open ?? 0, wait: flow?.waitPerCustomer ?? null };
  }
}
