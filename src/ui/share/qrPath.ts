import { encode } from 'uqr';

/** White modules that a reader needs around a code. */
export const QUIET = 4;

/** A text as a QR code: its size in modules, and the path of the dark ones, a unit each. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size, path };
}
