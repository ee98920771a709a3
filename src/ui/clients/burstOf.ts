/** What a pattern of V and R stands for, or what is wrong with it. */
type Outcome =
  | { readonly ok: true; readonly vips: readonly boolean[] }
  | {
      readonly ok: false;
      readonly problem:
        | { readonly kind: 'nothing' }
        | { readonly kind: 'tooMany'; readonly got: number }
        /** `place` counts letters from 1. */
        | { readonly kind: 'letter'; readonly got: string; readonly place: number };
    };

/** Letters of a pattern at the most. */
export const MOST_AT_ONCE = 40;

/** Reads a pattern such as VRRV: a request for each letter, V for VIP. Blanks and capitals don't matter. */
export function burstOf(pattern: string): Outcome {
  const letters = Array.from(pattern.replace(/\s/g, ''));
  if (letters.length === 0) return { ok: false, problem: { kind: 'nothing' } };
  const wrong = letters.findIndex((letter) => !/^[vr]$/i.test(letter));
  if (wrong >= 0) {
    const got = letters[wrong] as string;
    return { ok: false, problem: { kind: 'letter', got, place: wrong + 1 } };
  }
  if (letters.length > MOST_AT_ONCE) {
    return { ok: false, problem: { kind: 'tooMany', got: letters.length } };
  }
  return { ok: true, vips: letters.map((letter) => letter.toUpperCase() === 'V') };
}
