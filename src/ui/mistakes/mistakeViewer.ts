import { type Compared, createComparison, createViewer, type Viewer } from '../../store';
import { gallery, type MistakeName } from '../../scenarios/gallery';

/** Sleeps are due at the very same instant only if callbacks take no time; see the gallery's listing. */
const COSTLESS: readonly MistakeName[] = ['equalSleeps'];

/** A viewer of a mistake's run, and what shows the fixed run beside it. */
export interface MistakeViewer extends Compared {
  readonly viewer: Viewer;
  /** Runs the fix beside it, to its end, and goes back to the start of both. */
  readonly runFix: () => void;
}

/** A viewer at the start of a mistake's run, which is lived to its end already: it is short, and nobody can change it. */
export function mistakeViewer(name: MistakeName): MistakeViewer {
  const viewer = createViewer({
    guest: { scenario: gallery, ...(COSTLESS.includes(name) ? { callbackCost: 0 } : {}) },
    version: name,
    seed: 0,
    knobs: {},
  });
  viewer.getState().liveTo(Infinity);
  viewer.getState().seek(0);
  const compared = createComparison(viewer);
  const { comparison, other } = compared;
  return {
    viewer,
    ...compared,
    runFix() {
      comparison.getState().compare({ version: `${name}Fixed`, knobs: {} });
      other.getState().watched.advance(Infinity);
      // Tells the comparison how far both go, and that the playhead can go there.
      viewer.getState().seek(0);
      const { reach, accompaniedUntil } = viewer.getState();
      viewer.setState({ reach: Math.max(reach, accompaniedUntil) });
    },
  };
}
