import type { Phase } from './usePlayed';

/** Where the page is one column; as in layout.css. */
const ONE_COLUMN = '(max-width: 60rem)';

/** Scrolls to what there is to be seen: the stage while the run plays, and then what is told. */
export function follow(phase: Exclude<Phase, 'asked'>, result: HTMLElement | null): void {
  const isOneColumn = matchMedia(ONE_COLUMN).matches;
  if (phase === 'told') result?.scrollIntoView({ block: isOneColumn ? 'start' : 'nearest' });
  else {
    // Two stages beside each other stand below the card on any screen.
    const below = isOneColumn ? '.stage-place' : '.is-compared .stage-place';
    document.querySelector(below)?.scrollIntoView();
  }
}
