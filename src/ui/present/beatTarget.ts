import { useEffect, useRef } from 'react';

/** What a presenter's remote goes through: the beats of a run, or the steps of a lesson. */
export interface BeatTarget {
  readonly next: () => void;
  readonly back: () => void;
}

let target: BeatTarget | null = null;

/** What the keys for the next and the last beat do at present; null if nothing but the run itself has any. */
export const beatTarget = (): BeatTarget | null => target;

/** The keys do so as long as it is shown. */
export function useBeatTarget(wanted: BeatTarget): void {
  const latest = useRef(wanted);
  useEffect(() => {
    latest.current = wanted;
  });
  useEffect(() => {
    const own: BeatTarget = {
      next: () => latest.current.next(),
      back: () => latest.current.back(),
    };
    target = own;
    return () => {
      // The next step may be there already.
      if (target === own) target = null;
    };
  }, []);
}
