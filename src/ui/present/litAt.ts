/** What a pointer lights, in CSS pixels of the window. */
export interface Lit {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Around the element of the task that is pointed at; null if none is. */
  readonly box: Box | null;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The circle's share of the window's shorter side. */
const SHARE = 0.11;
/** Pixels around what is lit. */
const AROUND = 6;

/** What is lit where the pointer is. */
export function litAt({ x, y }: { readonly x: number; readonly y: number }): Lit {
  const radius = Math.min(innerWidth, innerHeight) * SHARE;
  return { x, y, radius, box: boxOf(pointedAt(x, y)) };
}

/** The element that stands for a task, or the customer, at a place of the window. */
export function pointedAt(x: number, y: number): Element | null {
  const people = Array.from(document.querySelectorAll('.stage-place [data-item]'));
  // Customers let the pointer through to what they stand before.
  const person = people.find((each) => {
    const { left, right, top, bottom } = each.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  });
  return person ?? document.elementFromPoint(x, y)?.closest('[data-task]') ?? null;
}

/** A little more than the element takes. */
export function boxOf(element: Element | null): Box | null {
  if (element === null) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  return {
    x: left - AROUND,
    y: top - AROUND,
    width: width + 2 * AROUND,
    height: height + 2 * AROUND,
  };
}
