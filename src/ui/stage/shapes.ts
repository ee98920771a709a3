/**
 * The products as shapes of their own, each in a square of 16: one path of absolute M, L, C and Z, so that
 * it can be drawn anywhere by moving its numbers. In the order of the scenario's products.
 */
export const productShapes = [
  // A deer's head from the front, with ears and antlers.
  'M8 15.4C5.9 15.4 5 12.4 5 10.4L2.9 8.9C2.2 8.2 3.2 7.5 4.2 7.7L5.7 8C6.6 7.2 9.4 7.2 10.3 8L11.8 7.7C12.8 7.5 13.8 8.2 13.1 8.9L11 10.4C11 12.4 10.1 15.4 8 15.4Z' +
    'M5.9 7.6L4.8 5.4L1.4 4.5L1.7 3.2L4.2 3.8L3.4 0.9L4.8 0.5L5.8 3.9L7.3 7.2Z' +
    'M10.1 7.6L11.2 5.4L14.6 4.5L14.3 3.2L11.8 3.8L12.6 0.9L11.2 0.5L10.2 3.9L8.7 7.2Z',
  // A crescent.
  'M1.2 2.2C1 9.9 6.4 15.6 14.4 13.6L15.2 11.2C10.4 11.6 6 8.4 4.6 1.6Z',
  // A bar with round ends and a nub at each.
  'M3.6 5C1.6 5 0.9 6.4 0.9 8C0.9 9.6 1.6 11 3.6 11L12.4 11C14.4 11 15.1 9.6 15.1 8C15.1 6.4 14.4 5 12.4 5Z' +
    'M0 6.4L1.6 8L0 9.6ZM16 6.4L14.4 8L16 9.6Z',
  // A square pack with a window.
  'M2.6 2L13.4 2C14.3 2 15 2.7 15 3.6L15 13.4C15 14.3 14.3 15 13.4 15L2.6 15C1.7 15 1 14.3 1 13.4L1 3.6C1 2.7 1.7 2 2.6 2Z' +
    'M5 6L5 11L11 11L11 6Z',
] as const;

/** The same for where they are a few pixels large: in the crowd nobody sees more, and it is drawn sooner. */
export const smallShapes = [
  'M1 1L4 1L6 6L10 6L12 1L15 1L14 6L11 9L9 15L7 15L5 9L2 6Z',
  'M1 2L5 2L8 8L15 10L14 14L6 13L2 8Z',
  'M0 6L2 5L14 5L16 6L16 10L14 11L2 11L0 10Z',
  'M1 2L15 2L15 15L1 15Z',
] as const;

export const SHAPE = 16;

/** The shape drawn in a square of `size` at (x, y). */
export function placed(shape: string, x: number, y: number, size: number): string {
  const factor = size / SHAPE;
  const short = (value: number): string => String(Math.round(value * 100) / 100);
  return shape.replace(
    /(-?[\d.]+) (-?[\d.]+)/g,
    (_, px: string, py: string) =>
      `${short(x + Number(px) * factor)} ${short(y + Number(py) * factor)}`,
  );
}
