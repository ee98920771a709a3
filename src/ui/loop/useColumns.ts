import { type RefObject, useLayoutEffect, useState } from 'react';
import { onSize } from '../onSize';

/** As many as a narrow panel has, until it is measured. */
const FEWEST = 40;

/**
 * How many characters fit beside one another in an element; its only child is `probe` characters wide. What
 * is in a monospaced face can then be fitted in without being measured piece by piece.
 */
export function useColumns(ruler: RefObject<HTMLElement | null>, probe: number): number {
  const [columns, setColumns] = useState(FEWEST);
  useLayoutEffect(() => {
    const element = ruler.current;
    const child = element?.firstElementChild;
    if (!element || !child) return undefined;
    const measure = (): void => {
      const character = child.getBoundingClientRect().width / probe;
      if (character > 0) setColumns(Math.floor(element.clientWidth / character));
    };
    // The probe changes with the size of the type.
    return onSize([element, child], measure);
  }, [ruler, probe]);
  return columns;
}
