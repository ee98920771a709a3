/** A rectangle in the picture's pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a drawing of the page needs to know besides an element. */
export interface Drawing {
  /** Where the picture's corner is in the window, in pixels. */
  readonly left: number;
  readonly top: number;
  /** Patterns, gradients and clips, to which shapes refer. */
  readonly defs: SVGElement;
  /** A name that no other part of the picture has. */
  readonly nextId: () => string;
}

/** Where something in the window is in the picture. */
export function boxOf(rect: DOMRectReadOnly, { left, top }: Drawing): Box {
  return { x: rect.left - left, y: rect.top - top, width: rect.width, height: rect.height };
}
