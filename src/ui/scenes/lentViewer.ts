import { comparison, viewer } from '../../store';

let ending: (() => void) | null = null;

/**
 * Takes the page's viewer for other runs than the learner's own, which wait until it is given back. What others it was
 * taken for before is forgotten.
 */
export function borrow(): void {
  const { difference } = comparison.getState();
  comparison.getState().compare(null);
  const end = viewer.getState().lend();
  ending ??= () => {
    comparison.getState().compare(null);
    end();
    comparison.getState().compare(difference);
  };
}

/** Gives the viewer back, if it was taken: all is as the learner left it. */
export function giveBack(): void {
  const end = ending;
  ending = null;
  end?.();
}

/** Whether the viewer was taken. */
export const isLent = (): boolean => ending !== null;
