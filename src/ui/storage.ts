import { isEmbedded } from './embed/isEmbedded';
import { isFollowing } from './present/followId';

/** Pages of one account share one origin, hence the prefix. */
const PREFIX = 'await-your-turn:';

/** What was remembered under this name on an earlier visit, null if nothing was or if storage is forbidden. */
export function recall(name: string): string | null {
  // Whoever embeds the page did not ask the reader, and gets the same for everybody.
  if (isEmbedded()) return null;
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    // Browsers throw a SecurityError here when the visitor forbids storage: then nothing is remembered.
    return null;
  }
}

/** Keeps a value for the next visit. Returns whether that was possible. */
export function remember(name: string, value: string): boolean {
  // A window that only follows has nothing of its own to keep.
  if (isEmbedded() || isFollowing()) return false;
  try {
    localStorage.setItem(PREFIX + name, value);
    return true;
  } catch {
    // Forbidden or full: it holds for this visit only, which is no reason to disturb anybody.
    return false;
  }
}

/** Calls back when another tab of the page has kept, or forgotten, a value of this name. */
export function onRemembered(name: string, changed: () => void): void {
  if (typeof window === 'undefined' || isEmbedded()) return;
  window.addEventListener('storage', ({ key }) => {
    // Without a key: all of it was cleared.
    if (key === null || key === PREFIX + name) changed();
  });
}
