/** An object that says itself what it is smaller than: Python's `__lt__`. */
export interface Comparable {
  lt(other: unknown): boolean;
}

function isComparable(value: unknown): value is Comparable {
  return (
    typeof value === 'object' && value !== null && 'lt' in value && typeof value.lt === 'function'
  );
}

function equal(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => equal(item, b[index]));
  }
  return a === b;
}

function codePoints(text: string): number[] {
  return Array.from(text, (char) => char.codePointAt(0) as number);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  if (typeof value === 'string') return 'str';
  return Array.isArray(value) ? 'tuple' : value.constructor.name;
}

/**
 * Python's `a < b`: numbers, strings by code point, arrays like tuples (the first elements that differ
 * decide, then the length), objects by their own `lt`. Throws a TypeError for everything else.
 */
export function lessThan(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  if (isComparable(a)) return a.lt(b);
  if (typeof a === 'string' && typeof b === 'string') return lessThan(codePoints(a), codePoints(b));
  if (Array.isArray(a) && Array.isArray(b)) {
    const at = a.findIndex((item, index) => index >= b.length || !equal(item, b[index]));
    if (at === -1) return a.length < b.length;
    return at < b.length && lessThan(a[at], b[at]);
  }
  throw new TypeError(
    `'<' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`,
  );
}
