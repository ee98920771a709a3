import { comparison, viewer, type ViewerState } from '../../store';
import { shownLink } from '../links/shownLink';
import { shownTheme } from '../theme';
import { followAddress, newPair } from './followId';
import type { PointedAt } from './mirrored';
import { type PairChannel, pairChannel } from './pairChannel';
import { present, type Presenting, stopPresenting, usePresenting } from './presenting';

/** Wall milliseconds between two messages at the least. */
const PAUSE = 50;
/** While it plays the second window plays by itself, and is told after so many where it should be. */
const CORRECTION = 500;
/** Wall milliseconds after which a second window should have answered. */
const PATIENCE = 10_000;
/** How often it is looked whether it was closed, in wall milliseconds. */
const LOOK = 1000;

let channel: PairChannel | null = null;
let endLeading: (() => void) | null = null;

/** All that makes another picture than time does by itself. */
const isAnother = (state: ViewerState, before: ViewerState): boolean =>
  state.watched !== before.watched ||
  state.inputs !== before.inputs ||
  state.playing !== before.playing ||
  state.speed !== before.speed ||
  state.stop !== before.stop ||
  (!state.playing && (state.time !== before.time || state.position !== before.position));

/** Says what is shown, once for many changes at a time. */
function teller(to: PairChannel): { readonly tell: () => void; readonly end: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isEnded = false;
  const say = async (): Promise<void> => {
    // It is packed first: what is told of the playhead is as fresh as can be.
    const { hash } = await shownLink();
    timer = null;
    if (isEnded) return;
    const { playing, speed, stop } = viewer.getState();
    const { panel, isBlack, revealed, begun } = usePresenting.getState();
    to.say({
      kind: 'shown',
      hash,
      playing,
      speed,
      stop,
      panel,
      isBlack,
      revealed,
      begun,
      theme: shownTheme(),
    });
  };
  return {
    tell() {
      timer ??= setTimeout(() => void say(), PAUSE);
    },
    end() {
      isEnded = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}

function lead(pair: string, opened: Window | null): void {
  const status = (said: NonNullable<Presenting['second']>['status']): void =>
    present({ second: { status: said, address: followAddress(pair) } });
  let isThere = false;
  const opening = pairChannel(pair, (said) => {
    if (said.kind === 'hello') {
      isThere = true;
      status('follows');
      tell();
    } else if (said.kind === 'gone') {
      isThere = false;
      status('closed');
    }
  });
  if (opening === null) {
    opened?.close();
    status('impossible');
    return;
  }
  channel = opening;
  const { tell, end } = teller(opening);
  status(opened === null ? 'blocked' : 'opening');
  const ends = [
    viewer.subscribe((state, before) => {
      if (isAnother(state, before)) tell();
    }),
    comparison.subscribe(tell),
    usePresenting.subscribe(tell),
  ];
  const theme = new MutationObserver(tell);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  addEventListener('hashchange', tell);
  const leave = (): void => opening.say({ kind: 'ended' });
  addEventListener('pagehide', leave);
  const correcting = setInterval(() => {
    if (viewer.getState().playing) tell();
  }, CORRECTION);
  const looking = setInterval(() => {
    if (opened?.closed === true && isThere) {
      isThere = false;
      status('closed');
    }
  }, LOOK);
  const waiting = setTimeout(() => {
    if (!isThere && opened !== null) status('silent');
  }, PATIENCE);
  endLeading = () => {
    for (const stop of ends) stop();
    theme.disconnect();
    removeEventListener('hashchange', tell);
    removeEventListener('pagehide', leave);
    clearInterval(correcting);
    clearInterval(looking);
    clearTimeout(waiting);
    end();
    leave();
    opening.close();
    channel = null;
  };
}

/**
 * Opens a second window that shows the stage and follows this one, which goes back to the whole page: the one is for
 * the wall, the other for who speaks.
 */
export function openSecond(): void {
  stopLeading();
  const pair = newPair();
  const opened = window.open(followAddress(pair), `await-your-turn-${pair}`, 'popup');
  stopPresenting();
  lead(pair, opened);
}

/** Leads no longer; the second window says so. */
export function stopLeading(): void {
  endLeading?.();
  endLeading = null;
  present({ second: null });
}

/** Tells the second window where this one points. */
export const tellPointer = (at: PointedAt | null): void => channel?.say({ kind: 'pointer', at });
