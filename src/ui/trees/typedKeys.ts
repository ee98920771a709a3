/** What the field of typed numbers takes. */
export const bounds = { least: 1, most: 31, min: -999, max: 999 } as const;

export type Problem =
  | { readonly reason: 'none' | 'notWhole' | 'outOfRange'; readonly got: string }
  | { readonly reason: 'tooMany'; readonly count: number };

export type Typed =
  | { readonly ok: true; readonly keys: readonly number[] }
  | { readonly ok: false; readonly problem: Problem };

/** Longer words than this are not quoted in full. */
const QUOTED = 12;

/** Reads numbers between blanks or commas; a Python list may stay in its brackets. */
export function typedKeys(text: string): Typed {
  const typed = text
    .replaceAll('−', '-')
    .split(/[\s,;[\]()]+/)
    .filter(Boolean);
  const refuse = (problem: Problem): Typed => ({ ok: false, problem });
  if (typed.length < bounds.least) return refuse({ reason: 'none', got: '' });
  const keys: number[] = [];
  for (const word of typed) {
    const key = Number(word);
    const got = word.length > QUOTED ? `${word.slice(0, QUOTED)}…` : word;
    if (!/^[+-]?\d+$/.test(word)) return refuse({ reason: 'notWhole', got });
    if (key < bounds.min || key > bounds.max) return refuse({ reason: 'outOfRange', got });
    // Adding 0 makes of -0 the 0 that it is.
    keys.push(key + 0);
  }
  if (keys.length > bounds.most) return refuse({ reason: 'tooMany', count: keys.length });
  return { ok: true, keys };
}
