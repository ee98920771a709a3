import type { Version } from '../../src/scenarios/gallery';
import type { LivedMistake } from './livedMistake';

export type Outcome = Pick<LivedMistake, 'end' | 'printed' | 'failed' | 'left'>;

const begins = (...jobs: number[]): string[] => jobs.map((job) => `job ${job} begins`);

const finished = (printed: string[], failed: string[] = []): Outcome => ({
  end: 'finished',
  printed,
  failed,
  left: [],
});

const stuck = (printed: string[], left: string[], failed: string[] = []): Outcome => ({
  end: 'stuck',
  printed,
  failed,
  left,
});

/** How each mistake and each fix comes out, worked out by hand. */
export const mistakeOutcomes: Readonly<Record<Version, Outcome>> = {
  // Both see job 2, and one of them gets it. Its place in the loop decides which.
  betweenAwait: stuck(begins(0, 1, 2), ['main: gather', 'worker 1: get']),
  betweenAwaitFixed: finished([...begins(0, 1, 2), 'all went home']),
};
