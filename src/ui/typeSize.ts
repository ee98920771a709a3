/** The size of type for which drawings are laid out, in CSS pixels. */
export const PLAIN_TYPE = 16;

/** The size of type of the page as it is now, in CSS pixels: themes and browsers may ask for a larger one. */
export function typeSize(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) && size > 0 ? size : PLAIN_TYPE;
}
