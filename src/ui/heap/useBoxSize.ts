import { type RefObject, useLayoutEffect, useState } from 'react';
import { onSize } from '../onSize';

/** The inner size of an element in CSS pixels, null before it is known. */
export function useBoxSize(
  element: RefObject<HTMLElement | null>,
): { readonly width: number; readonly height: number } | null {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = box;
      setSize((last) =>
        last?.width === width && last.height === height ? last : { width, height },
      );
    };
    return onSize([box], measure);
  }, [element]);
  return size;
}
