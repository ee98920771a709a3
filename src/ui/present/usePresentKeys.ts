import { useEffect } from 'react';
import { isLeftTo } from '../keys/leftTo';
import { usePreferences } from '../preferences';
import { goBack, goOn } from './beatMoves';
import { isPresentKey } from './isPresentKey';
import { present, stopPresenting, togglePresenting, usePresenting } from './presenting';

const BLACK = ['b', 'B', '.'];
const POINTER = ['d', 'D'];

/** What a key does; null if it means nothing here. */
function actOf(event: KeyboardEvent): (() => void) | null {
  const { key, target, repeat } = event;
  const { isOn, isBlack } = usePresenting.getState();
  const isCharacter = (among: readonly string[]): boolean =>
    among.includes(key) && usePreferences.getState().singleKeys && !isLeftTo(target, 'character');
  if (key === 'PageDown' || key === 'PageUp') {
    if (isLeftTo(target, 'command')) return null;
    return key === 'PageDown' ? goOn() : goBack();
  }
  // A remote has one key that goes by turns to the start and out of it: a reload would lose the run.
  if (key === 'F5') return () => undefined;
  if (isPresentKey(event)) return togglePresenting;
  if (isCharacter(BLACK)) return repeat ? () => undefined : () => present({ isBlack: !isBlack });
  if (isCharacter(POINTER)) return () => present({ isPointing: true });
  // An open dialog takes it for itself.
  if (key === 'Escape' && document.querySelector('dialog[open]') === null) {
    if (isBlack) return () => present({ isBlack: false });
    if (isOn) return stopPresenting;
  }
  return null;
}

/** The keys of a presenter, and of the remote in the hand: they come before those of the page. */
export function usePresentKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isPlain || event.isComposing || event.defaultPrevented) return;
      const act = actOf(event);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    const release = ({ key }: KeyboardEvent): void => {
      if (POINTER.includes(key)) present({ isPointing: false });
    };
    // A key that is let go of elsewhere is never heard of.
    const leave = (): void => present({ isPointing: false });
    addEventListener('keydown', press, { capture: true });
    addEventListener('keyup', release);
    addEventListener('blur', leave);
    return () => {
      removeEventListener('keydown', press, { capture: true });
      removeEventListener('keyup', release);
      removeEventListener('blur', leave);
    };
  }, []);
}
