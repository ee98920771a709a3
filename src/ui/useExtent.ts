import { type RefObject, useLayoutEffect, useState } from 'react';
import { onSize } from './onSize';

/** The width or height of an element in CSS pixels, kept up to date; `before` until it is known. */
export function useExtent(
  element: RefObject<HTMLElement | null>,
  side: 'clientWidth' | 'clientHeight',
  before: number,
): number {
  const [extent, setExtent] = useState(before);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = (): void => {
      if (current[side] > 0) setExtent(current[side]);
    };
    return onSize([current], measure);
  }, [element, side]);
  return extent;
}
