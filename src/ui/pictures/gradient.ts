/** A linear gradient along an axis, as a computed style tells it. */
export interface Gradient {
  /** The way that it goes, clockwise from upwards, in degrees. */
  readonly angle: number;
  readonly stops: readonly { readonly colour: string; readonly at: string | null }[];
}

/** The parts of a list between its commas, but for those within brackets. */
export function listed(text: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === ',' && depth === 0) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  parts.push(text.slice(from).trim());
  return parts;
}

const LINEAR = /^linear-gradient\((.*)\)$/s;
const ANGLE = /^(-?[\d.]+)deg$/;
const STOP = /^(.*?)(?:\s+(-?[\d.]+(?:%|px)|calc\(.*\)))?$/s;

const sides: Readonly<Record<string, number>> = {
  'to top': 0,
  'to right': 90,
  'to bottom': 180,
  'to left': 270,
};

/** Null for an image that is no linear gradient. */
export function gradientOf(image: string): Gradient | null {
  const [, inside] = LINEAR.exec(image) ?? [];
  if (inside === undefined) return null;
  const [first = '', ...rest] = listed(inside);
  const degrees = ANGLE.exec(first)?.[1];
  const angle = degrees === undefined ? sides[first] : Number(degrees);
  const stops = (angle === undefined ? [first, ...rest] : rest).map((stop) => {
    const [, colour = '', at = null] = STOP.exec(stop) ?? [];
    return { colour, at };
  });
  return { angle: angle ?? 180, stops };
}

/**
 * Where the stops are, from 0 to 1, on a way of so many pixels. Each is at least as far as those before it; those that
 * do not say stand at even distances.
 */
export function offsetsOf({ stops }: Gradient, length: number): number[] {
  const told = stops.map(({ at }, index) => {
    if (at !== null) return lengthOf(at, length) / length;
    return index === 0 ? 0 : index === stops.length - 1 ? 1 : null;
  });
  let most = 0;
  return told.map((offset, index) => {
    if (offset !== null) return (most = Math.max(most, offset));
    const next = told.findIndex((later, at) => at > index && later !== null);
    const end = Math.max(most, told[next] ?? 1);
    return (most += (end - most) / (next - index + 1));
  });
}

/** A computed length in pixels: `60%`, `1px`, or a sum of both. */
export function lengthOf(text: string, whole: number): number {
  const sum = [...text.matchAll(/([+-]?)\s*([\d.]+)(%|px)/g)];
  return sum.reduce((total, [, sign, value, unit]) => {
    const size = unit === '%' ? (Number(value) / 100) * whole : Number(value);
    return total + (sign === '-' ? -size : size);
  }, 0);
}
