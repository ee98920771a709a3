import { isLeftTo } from '../keys/leftTo';
import { usePreferences } from '../preferences';

/** Whether this is the key that begins and ends a presentation, and nobody else wants it. */
export function isPresentKey(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  return (
    key.toLowerCase() === 'p' &&
    !(ctrlKey || metaKey || altKey || event.repeat || event.isComposing) &&
    !event.defaultPrevented &&
    usePreferences.getState().singleKeys &&
    !isLeftTo(target, 'character')
  );
}
