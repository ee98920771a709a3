import { openMoment, readLink } from '../../links';
import { addressOf } from '../../links/address';
import { isSameRun } from '../../links/isSameRun';
import { comparison, other, viewer } from '../../store';
import { homeOf } from '../links/homeOf';
import { untilLent } from '../links/untilLent';
import { sceneOf } from '../scenes/sceneName';
import { applyTheme } from '../theme';
import type { PointedAt, Shown } from './mirrored';
import { pairChannel } from './pairChannel';
import { present } from './presenting';

/** Whether the first window is there. */
export type Following = 'waiting' | 'follows' | 'ended' | 'impossible';

/** Wall milliseconds between two questions what is shown, until there is an answer. */
const ASK = 1000;
/** The second window may be so many wall milliseconds off before it is set right: nobody sees that. */
const TOLERANCE = 120;

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Goes to a place of the page. Resolves once it is shown. */
async function goTo(place: string): Promise<void> {
  if (addressOf(location.hash).place === place) return;
  const isThere = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = place;
  await isThere;
  await nextTask();
}

/** Shows what the first window does. */
async function show(shown: Shown): Promise<void> {
  const { hash, playing, speed, stop, panel, isBlack, revealed, begun, theme } = shown;
  const { place, link } = addressOf(hash);
  if (sceneOf(place) === undefined) return;
  if (document.documentElement.dataset['theme'] !== theme) applyTheme(theme);
  await goTo(place);
  present({ panel, isBlack, revealed, begun });
  const home = homeOf(place);
  if (link === null || home === 'none') return;
  const { moment } = await readLink(link, home);
  if (moment === null || (home === 'any' && !(await untilLent(() => true)))) return;
  const state = viewer.getState();
  const isSame = isSameRun(moment, state, comparison.getState().difference);
  const off = Math.abs((moment.playhead?.time ?? 0) - state.time) * 1000;
  const isInTime = isSame && playing && state.playing && off <= TOLERANCE * Math.max(1, speed);
  if (!isInTime) await openMoment(moment, { viewer, comparison, other }, nextTask);
  viewer.getState().setSpeed(speed);
  viewer.getState().stopAt(stop);
  if (playing && !viewer.getState().playing) viewer.getState().play();
  viewer.getState().dismissNotice();
}

/**
 * Follows the first window of a pair until the function that is returned is called. `tell` hears whether it is there,
 * `point` where it points.
 */
export function followFirst(
  pair: string,
  tell: (following: Following) => void,
  point: (at: PointedAt | null) => void,
  fail: (error: unknown) => void,
): () => void {
  let latest: Shown | null = null;
  let isBusy = false;
  let isEnded = false;
  const take = (): Shown | null => {
    const next = isEnded ? null : latest;
    latest = null;
    return next;
  };
  const work = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    // What came meanwhile is all that counts: nobody wants to see what was.
    for (let next = take(); next !== null; next = take()) await show(next);
    isBusy = false;
  };
  let hasAnswer = false;
  const channel = pairChannel(pair, (said) => {
    if (said.kind === 'shown') {
      if (!hasAnswer) tell('follows');
      hasAnswer = true;
      latest = said;
      work().catch(fail);
    } else if (said.kind === 'pointer') point(said.at);
    else if (said.kind === 'ended') {
      hasAnswer = false;
      viewer.getState().pause();
      point(null);
      tell('ended');
    }
  });
  if (channel === null) {
    tell('impossible');
    return () => undefined;
  }
  const hello = (): void => {
    if (!hasAnswer) channel.say({ kind: 'hello' });
  };
  const leave = (): void => channel.say({ kind: 'gone' });
  addEventListener('pagehide', leave);
  const asking = setInterval(hello, ASK);
  hello();
  return () => {
    isEnded = true;
    clearInterval(asking);
    removeEventListener('pagehide', leave);
    channel.close();
  };
}
