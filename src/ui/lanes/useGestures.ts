import { type RefObject, useEffect, useRef } from 'react';

export interface Gestures {
  /** So many times as much, as seen from this place (0 at the left to 1 at the right). */
  readonly zoom: (factor: number, place: number) => void;
  /** What is shown moves by a share of its width. Returns false if there is nothing to move. */
  readonly pan: (share: number) => boolean;
  /** A click or a tap, or a drag where nothing can be moved. */
  readonly seek: (place: number) => void;
  /** Null when the pointer has left, or holds on to something. */
  readonly hover: (place: number, event: PointerEvent | null) => void;
}

/** A pointer that has moved less than this many pixels has clicked. */
const CLICK = 4;
/** How much of a wheel's pixels doubles what is shown. */
const WHEEL_DOUBLES = 240;

/**
 * Pointers and wheel over a picture of time: drag, pinch, click, hover; the wheel zooms with Ctrl held (which
 * is also what pinching a touchpad sends) or where it has nothing to scroll, and moves sideways.
 */
export function useGestures(area: RefObject<HTMLElement | null>, gestures: Gestures): void {
  const current = useRef(gestures);
  useEffect(() => {
    current.current = gestures;
  });

  useEffect(() => {
    const element = area.current;
    if (element === null) return undefined;
    const pointers = new Map<number, number>();
    let dragged = 0;
    const placeOf = (x: number): number => {
      const { left, width } = element.getBoundingClientRect();
      return width > 0 ? (x - left) / width : 0;
    };

    const down = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      if (pointers.size === 0) dragged = 0;
      pointers.set(event.pointerId, event.clientX);
      element.setPointerCapture?.(event.pointerId);
      current.current.hover(0, null);
    };
    const move = (event: PointerEvent): void => {
      const before = pointers.get(event.pointerId);
      if (before === undefined) {
        current.current.hover(placeOf(event.clientX), event);
        return;
      }
      const { width } = element.getBoundingClientRect();
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      const by = event.clientX - before;
      dragged += Math.abs(by);
      if (other !== undefined) {
        const apart = Math.abs(event.clientX - other);
        if (apart > 1) current.current.zoom(Math.abs(before - other) / apart, placeOf(other));
      } else if (dragged >= CLICK && width > 0 && !current.current.pan(-by / width)) {
        current.current.seek(placeOf(event.clientX));
      }
      pointers.set(event.pointerId, event.clientX);
    };
    const up = (event: PointerEvent): void => {
      if (!pointers.delete(event.pointerId)) return;
      if (dragged < CLICK && pointers.size === 0) {
        current.current.seek(placeOf(event.clientX));
      }
    };
    const cancel = (event: PointerEvent): void => {
      pointers.delete(event.pointerId);
    };
    const leave = (): void => current.current.hover(0, null);
    const wheel = (event: WheelEvent): void => {
      const { deltaX, deltaY, ctrlKey, metaKey, shiftKey } = event;
      const sideways = shiftKey ? deltaX || deltaY : Math.abs(deltaX) > Math.abs(deltaY) && deltaX;
      if (sideways) {
        const { width } = element.getBoundingClientRect();
        if (width > 0 && current.current.pan(sideways / width)) event.preventDefault();
        return;
      }
      if (!ctrlKey && !metaKey && canScroll(element)) return;
      event.preventDefault();
      // Pinching a touchpad sends small numbers.
      const pixels = deltaY * (ctrlKey && Math.abs(deltaY) < 20 ? 8 : 1);
      current.current.zoom(2 ** (pixels / WHEEL_DOUBLES), placeOf(event.clientX));
    };

    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', cancel);
    // It may be lost without either, as when the place it was over is laid out anew.
    element.addEventListener('lostpointercapture', cancel);
    element.addEventListener('pointerleave', leave);
    // Not passive, for a wheel that zooms must not scroll.
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      leave();
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', cancel);
      element.removeEventListener('lostpointercapture', cancel);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('wheel', wheel);
    };
  }, [area]);
}

/** Whether the page, or something round the element, could be scrolled up or down. */
function canScroll(element: HTMLElement): boolean {
  for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight + 1) continue;
    if (at === document.documentElement) return true;
    const { overflowY } = getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') return true;
  }
  return false;
}
