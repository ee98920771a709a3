import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Predict, Reading, Watch } from '../../lessons';
import { comparison, viewer } from '../../store';
import { borrow, isLent } from '../scenes/lentViewer';
import { isSet, setScene, type Setting, standAt } from './setScene';

/** How far a step is: read and answered, watched, or told. */
export type Phase = 'asked' | 'running' | 'told';

/** A step that plays on the page up to the moment that decides. */
export interface Played {
  readonly phase: Phase;
  /** Whether the run on the page is another one than the step's. */
  readonly isChanged: boolean;
  /** Plays from where it is asked; it stops where it is decided. */
  readonly watch: () => void;
  /** Plays on, if it stands; else goes to the moment that decides at once. */
  readonly skip: () => void;
  /** Sets the scene again, and asks again. */
  readonly setAgain: () => void;
}

/**
 * Sets the scene of a step in the page's viewer and follows it. `isAnswered`: whether its question has an answer of the
 * learner's own, or none is asked; then it is watched by whatever the run is played with.
 */
export function usePlayed(
  step: Watch | Predict,
  { asked, decided }: Reading,
  isAnswered: boolean,
): Played {
  const [phase, setPhase] = useState<Phase>('asked');
  const [isChanged, setChanged] = useState(false);
  const setting = useRef<Setting | null>(null);

  const set = useCallback((): void => {
    setting.current = setScene(step.scene, step.speed, asked);
    // Tells the check below, too, that what was changed is set again.
    viewer.getState().stopAt(decided);
  }, [step, asked, decided]);

  useLayoutEffect(() => {
    borrow();
    set();
  }, [set]);

  useEffect(() => {
    const check = (): void => {
      const state = viewer.getState();
      if (!isLent() || setting.current === null) return;
      const { beside } = step.scene;
      const isOther =
        !isSet(setting.current, state) ||
        (beside !== undefined && comparison.getState().difference !== beside);
      setChanged(isOther);
      if (isOther) return;
      const isDecided = state.position >= decided.position && state.time >= decided.time;
      // A run that was undone, or gone back in, has forgotten where it should stop.
      if (!isDecided && state.stop === null) state.stopAt(decided);
      setPhase((before) => {
        if (before === 'told') return before;
        const isWatched = before === 'running' || (isAnswered && state.playing);
        if (isDecided) return isWatched || step.kind === 'watch' ? 'told' : before;
        return isWatched ? 'running' : before;
      });
    };
    const ends = [viewer.subscribe(check), comparison.subscribe(check)];
    return () => {
      for (const end of ends) end();
    };
  }, [step, decided, isAnswered]);

  useEffect(
    () => () => {
      if (isLent()) viewer.getState().pause();
    },
    [],
  );

  return {
    phase,
    isChanged,
    watch() {
      if (isChanged) set();
      else standAt(asked);
      viewer.getState().stopAt(decided);
      // What was told once stays: it is only seen again.
      setPhase((before) => (before === 'told' ? before : 'running'));
      viewer.getState().play();
    },
    skip() {
      if (viewer.getState().playing) {
        viewer.getState().liveTo(decided.time);
        standAt(decided);
      } else viewer.getState().play();
    },
    setAgain() {
      set();
      setPhase('asked');
    },
  };
}
