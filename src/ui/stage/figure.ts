/** The box in which a person is drawn at scale 1, in CSS pixels: head, body, and a basket below the body. */
export const figure = { width: 48, height: 76, bodyHeight: 64 } as const;

/**
 * The scales at which people are drawn, largest first. At the smallest a number of four digits is 11
 * pixels high and as wide as the figure: people are never drawn smaller, they are summed up instead.
 */
export const scales = [1.5, 1.25, 1, 0.8, 0.65, 0.58] as const;
export const smallest = 0.58;

/** Below this scale details cannot be seen. */
export const DETAILED = 0.8;

/** The least free space between two people, in CSS pixels. */
const gapBetween = (scale: number): number => Math.max(3, 8 * scale);

/** What one person takes in a row or grid of people, in CSS pixels. */
export function cellOf(scale: number): { readonly width: number; readonly height: number } {
  return {
    width: Math.ceil(figure.width * scale + gapBetween(scale)),
    height: Math.ceil(figure.height * scale + 3),
  };
}

/** Numbers are never lower than this on the screen, in CSS pixels. */
const LEAST_TYPE = 11;
/** How high they are in the figure where there is room. */
const TYPE = 16;

/** The size of a person's number in the figure's own pixels, which the scale makes smaller. */
export function typeSizeAt(scale: number): number {
  return Math.max(TYPE, Math.ceil((LEAST_TYPE / scale) * 10) / 10);
}
