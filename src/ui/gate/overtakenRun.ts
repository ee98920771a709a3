import { initialKnobs, scenarios } from '../../scenarios';
import { WatchedRun } from '../../store';

/** Equal jobs end within microseconds of each other, so that a worker who was woken finds others before it. */
export const overtakenKnobs = { jobs: 60, limit: 10, slowest: 1, capacity: 1 } as const;

/** When a worker is first overtaken with these settings, in virtual seconds; undefined if none is with this seed. */
export function firstOvertaking(seed: number): number | undefined {
  const knobs = { ...initialKnobs(scenarios.gate), ...overtakenKnobs };
  const watched = new WatchedRun({ scenario: 'gate', version: 'queue', seed, knobs });
  watched.advance(Infinity);
  return watched.overtakings.first?.time;
}
