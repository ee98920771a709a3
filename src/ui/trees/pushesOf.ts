import type { Operation } from '../../structures';

/** Enough for the most numbers that may be typed. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A push for each number. Those that come more than once get letters, so that one can see which left first. */
export function pushesOf(keys: readonly number[]): Operation[] {
  const seen = new Map<number, number>();
  return keys.map((key) => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const isAlone = keys.indexOf(key) === keys.lastIndexOf(key);
    const label = isAlone ? `${key}` : `${key}${LETTERS.charAt(before)}`;
    return { kind: 'push', item: { key, label } };
  });
}
