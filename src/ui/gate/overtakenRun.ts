import { initialKnobs, scenarioNamed } from '../../scenarios';
import { WatchedRun } from '../../store';
import { overtakingsOf } from '../../store/folds/overtakingsOf';

/** Equal jobs end within microseconds of each other, so that a worker who was woken finds others before it. */
export const overtakenKnobs = { jobs: 60, limit: 10, slowest: 1, capacity: 1 } as const;

/**
 * When a worker is first overtaken with these settings, and when it waits again, in virtual seconds; undefined if
 * none is with this seed.
 */
export function firstOvertaking(
  seed: number,
): { readonly time: number; readonly until: number } | undefined {
  const knobs = { ...initialKnobs(scenarioNamed('gate')), ...overtakenKnobs };
  const watched = new WatchedRun({ scenario: 'gate', version: 'queue', seed, knobs });
  watched.advance(Infinity);
  const { first } = overtakingsOf(watched);
  return first && { time: first.time, until: watched.timeline.timeOf(first.until) };
}
