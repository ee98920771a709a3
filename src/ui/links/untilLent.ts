import { isLent } from '../scenes/lentViewer';

/** Wall milliseconds in which a step of a lesson sets its scene, once it is loaded. */
const PATIENCE = 15_000;

/** Waits until a step of a lesson has its run. Resolves to whether it has. */
export async function untilLent(isCurrent: () => boolean): Promise<boolean> {
  const end = performance.now() + PATIENCE;
  while (!isLent() && isCurrent() && performance.now() < end) {
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 30);
    });
  }
  return isLent();
}
