import { useEffect, useRef } from 'react';
import {
  comparison,
  type Difference,
  other,
  useComparison,
  useViewer,
  viewer,
  type WatchedRun,
} from '../../store';
import { usePlayhead } from '../usePlayhead';
import { queueWay, type QueueWay, semaphoreWay, type SemaphoreWay } from './gateScene';

/** The jobs both ways, at one virtual time. */
export interface BothWays {
  readonly semaphore: SemaphoreWay;
  readonly queue: QueueWay;
  readonly runs: { readonly semaphore: WatchedRun; readonly queue: WatchedRun };
  /** Virtual seconds. */
  readonly time: number;
  /** Which of the two is the viewer's own run. */
  readonly own: 'semaphore' | 'queue';
}

/**
 * Runs the way that the viewer does not watch beside the one it does, as long as the component is there. Who set the
 * scene may have seen to that already: then it stays as it is.
 */
export function useTheOtherWay(): void {
  const version = useViewer((state) => state.version);
  const scenario = useViewer((state) => state.scenario);
  const difference = useComparison((each) => each.difference);
  const own = useRef<Difference | null>(null);
  useEffect(() => {
    const theOther = version === 'queue' ? 'semaphore' : 'queue';
    if (scenario !== 'gate' || difference?.version === theOther) return;
    // Where a scene has been set since this was drawn, it is drawn anew, and comes here again.
    const now = viewer.getState();
    if (now.scenario !== scenario || now.version !== version) return;
    if (comparison.getState().difference !== difference) return;
    own.current = { version: theOther, knobs: {} };
    comparison.getState().compare(own.current);
  }, [version, scenario, difference]);
  useEffect(
    () => () => {
      const now = comparison.getState();
      if (now.difference === own.current) now.compare(null);
    },
    [],
  );
}

/** Null for the moment in which only one of them is there, or another scenario is watched still. */
export function useBothWays(): BothWays | null {
  const { watched, time, position } = usePlayhead();
  const difference = useComparison((each) => each.difference);
  const beside = other.getState();
  const isBeside = difference !== null && beside.watched !== watched;
  if (!isBeside || watched.name !== 'gate' || beside.watched.name !== 'gate') return null;
  const own = watched.run.options.version === 'queue' ? 'queue' : 'semaphore';
  if (beside.watched.run.options.version === own) return null;
  const mine = { watched, playhead: { time, position } };
  const theirs = { watched: beside.watched, playhead: beside.watched.timeline.playheadAt(time) };
  const [first, second] = own === 'queue' ? [theirs, mine] : [mine, theirs];
  return {
    semaphore: semaphoreWay(first.watched, first.playhead),
    queue: queueWay(second.watched, second.playhead),
    runs: { semaphore: first.watched, queue: second.watched },
    time,
    own,
  };
}
