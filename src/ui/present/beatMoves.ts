import { viewer } from '../../store';
import { scenarioOf, shownScene } from '../scenes/sceneName';
import { beatTarget } from './beatTarget';
import { present } from './presenting';
import { backToBeat, playToNextBeat } from './runBeats';

const hasRun = (): boolean => scenarioOf(shownScene()) !== null;

const seen = (act: () => void) => (): void => {
  // Who goes on wants to show it.
  present({ isBlack: false });
  act();
};

/** What the key for the next beat does where one is: a step's own next, or the run's; null where nothing is played. */
export function goOn(): (() => void) | null {
  const target = beatTarget();
  if (target !== null) return seen(target.next);
  return hasRun() ? seen(() => playToNextBeat(viewer)) : null;
}

/** The same for the beat before. */
export function goBack(): (() => void) | null {
  const target = beatTarget();
  if (target !== null) return seen(target.back);
  return hasRun() ? seen(() => backToBeat(viewer)) : null;
}
