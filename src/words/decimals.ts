import { languageTag } from './languageTag';

/** Writes numbers in the language of the page. */
export interface Decimals {
  readonly format: (value: number) => string;
}

/** From here on a number may have a separator in it, once it is rounded. */
const PLAIN_BELOW = 999;

/**
 * Numbers with so many digits behind the point, those of `most` beyond `least` only where they are not zero: as
 * Intl.NumberFormat writes them in the page's language. Small English ones are written without asking it, for its
 * first answer takes a browser up to 50 ms, in the middle of the page's opening.
 */
export function decimals(least: number, most = least, tag = languageTag): Decimals {
  let asked: Intl.NumberFormat | null = null;
  const isEnglish = /^en(-XA)?$/.test(tag);
  return {
    format(value) {
      if (isEnglish && value >= 0 && value < PLAIN_BELOW && !Object.is(value, -0)) {
        const fixed = rounded(value, most).toFixed(most);
        return least === most ? fixed : withoutZeros(fixed, least);
      }
      asked ??= new Intl.NumberFormat(tag, {
        minimumFractionDigits: least,
        maximumFractionDigits: most,
      });
      return asked.format(value);
    },
  };
}

/**
 * A number that is written with a 5 behind its last digit is a tie, which Intl rounds up, whatever the binary number
 * behind it: so it becomes one that is a bit more. Others stay as they are, and toFixed rounds them as Intl does.
 */
function rounded(value: number, digits: number): number {
  const written = String(value);
  const isTie = written.endsWith('5') && written.length - written.indexOf('.') - 1 === digits + 1;
  return isTie ? value + 10 ** -(digits + 3) : value;
}

/** A number without the zeros at its end, of which so many stay. */
function withoutZeros(fixed: string, least: number): string {
  const point = fixed.indexOf('.');
  const shortest = least === 0 ? point : point + 1 + least;
  let end = fixed.length;
  while (end > shortest && /[0.]/.test(fixed[end - 1] ?? '')) {
    end--;
    if (fixed[end] === '.') break;
  }
  return fixed.slice(0, end);
}
