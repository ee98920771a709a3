import type { MotionValue } from 'framer-motion';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { follow } from './follow';

/**
 * Lets an element show something that follows from the time, without React: it is written when the element has been
 * drawn, and from then on whenever it has become something else. Returns the ref that the element is to be given.
 *
 * @param time in virtual seconds
 */
export function useFollowed<Shown extends Element, Value extends string | number>(
  time: MotionValue<number>,
  valueAt: (now: number) => Value,
  write: (element: Shown, value: Value) => void,
): RefObject<Shown | null> {
  const element = useRef<Shown>(null);
  // Whenever it is drawn: what follows from the time may be something else then.
  useLayoutEffect(() => {
    const shown = element.current;
    if (shown === null) return undefined;
    let last: Value | undefined;
    return follow(time, (now) => {
      const value = valueAt(now);
      if (value !== last) write(shown, value);
      last = value;
    });
  });
  return element;
}

/** A write for useFollowed: the element's text. */
export function writeText(element: Element, text: string): void {
  element.textContent = text;
}
