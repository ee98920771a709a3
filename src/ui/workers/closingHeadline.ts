import { closing } from '../../words/closing';
import type { Said } from '../../words/stage';
import type { ClosingScene } from './closingScene';

const { headlines } = closing;

/** What the stage says while the service closes down and after it; null as long as it is open. */
export function closingHeadline(scene: ClosingScene): Said | null {
  const { phase, way } = scene;
  switch (phase) {
    case 'open':
      return null;
    case 'begun':
      return headlines.begun;
    case 'joining': {
      const { unfinished, grace, waiting } = scene;
      return headlines.joining(unfinished, timeLeft(scene), grace, waiting.length);
    }
    case 'leaving':
      return headlines.leaving(scene.unfinished, way === 'shutDownAtOnce');
    case 'ending':
    case 'over':
      return afterwards(scene);
  }
}

/** Virtual seconds that `join()` has left; all of them before it is begun. */
export function timeLeft({ deadline, time, grace }: ClosingScene): number {
  return deadline === null ? grace : Math.max(0, deadline.when - time);
}

/** Virtual seconds from the closing to the return of `join()`, or to the end of main. */
export function tookOf({ beganAt, joined, mainEndedAt }: ClosingScene): number {
  return (joined?.at ?? mainEndedAt ?? 0) - (beganAt ?? 0);
}

function afterwards(scene: ClosingScene): Said {
  const { way, grace, joined, pending } = scene;
  // Until the last microsecond is over, some have not ended yet; what becomes of them is settled.
  const cut = scene.cut.length + (joined?.inTime ? 0 : scene.inService.length);
  const dropped = scene.phase === 'over' ? scene.dropped.length : scene.inQueue.length;
  const unanswered = scene.unanswered.length + scene.waiting.length;
  if (way === 'shutDown' || way === 'shutDownAtOnce') {
    return headlines.left(cut, scene.dropped.length);
  }
  if (way === 'cancelWithoutJoin') return headlines.withoutJoin(cut, dropped);
  if (joined?.inTime === false) return headlines.late(grace, cut, dropped, unanswered);
  if (way === 'cancelIfLate') return headlines.pending(tookOf(scene), pending.length);
  return headlines.inTime(tookOf(scene));
}
