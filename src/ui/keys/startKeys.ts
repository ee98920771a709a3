import { tinykeys } from 'tinykeys';
import { type Viewer, viewer as pageViewer } from '../../store';
import { usePreferences } from '../preferences';
import { isLeftTo } from './leftTo';
import { type Shortcut, shortcuts } from './shortcuts';

function answer(viewer: Viewer, shortcut: Shortcut, event: KeyboardEvent): void {
  const { kind, repeats, act } = shortcut;
  // Somebody closer to the key has used it, or it goes into a word that is being composed.
  if (event.defaultPrevented || event.isComposing || isLeftTo(event.target, kind)) return;
  if (kind === 'character' && !usePreferences.getState().singleKeys) return;
  // Otherwise the page would scroll as well, or the browser undo something of its own.
  event.preventDefault();
  if (!event.repeat || repeats) act(viewer, event.key);
}

/** Lets the keys of the page do what they do with a viewer, the page's if no other is named. Returns what ends that. */
export function startKeys(viewer: Viewer = pageViewer): () => void {
  const bound = shortcuts.flatMap((shortcut) =>
    shortcut.presses.map((press) => [
      press,
      (event: KeyboardEvent): void => answer(viewer, shortcut, event),
    ]),
  );
  return tinykeys(
    window,
    Object.fromEntries(bound) as Record<string, (event: KeyboardEvent) => void>,
  );
}
