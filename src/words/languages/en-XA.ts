/**
 * No language, but English with accents that is two fifths longer: what is not accented on the page is not from the
 * catalogue, and what has no room here has none in German either. The tag is the usual one for such a thing.
 */

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒğĥíĵķļɱñóþɋŕšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĻṀÑÓÞɊŔŠŢÚṼŴẊÝŽ';

/** How much longer it gets. Short words grow more in other languages, so that each gets a letter at least. */
const LONGER = 0.4;

/** A text of more letters is longer by words of its own. */
const WORD = 13;
const PIECE = /~{7}/g;

/** Python between backticks, what a sentence of the log puts into braces, and addresses stay as they are. */
const kept = /(`[^`]*`|\{\w+\}|https?:\/\/\S+|[\w-]+\.(?:py|json|csv|svg|png)\b)/;

const accent = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)] ?? letter);

function longer(text: string): string {
  const letters = text.match(/[a-z]/gi)?.length ?? 0;
  if (letters < 2) return '';
  // In pieces as long as words, since it is between words that a line is broken.
  const filling = '~'.repeat(Math.max(1, Math.round(letters * LONGER)));
  return letters < WORD ? filling : ` ${filling.replaceAll(PIECE, '$& ').trim()}`;
}

function pseudo(text: string): string {
  const said = text
    .split(kept)
    .map((piece, at) => (at % 2 === 1 ? piece : accent(piece)))
    .join('');
  const [, body = said, end = ''] = /^([\s\S]*?)([\s.:,;?…]*)$/.exec(said) ?? [];
  return `${body}${longer(text.replaceAll(new RegExp(kept, 'g'), ''))}${end}`;
}

/** What words tell beside texts: addresses, keys, files, names of terms and lines of Python, which no language changes. */
const fixed: ReadonlySet<string> = new Set(['href', 'keyword', 'caps', 'file']);

/** A name in a run, or a moment of one, within a sentence. */
const isPiece = (value: object): boolean =>
  Object.keys(value).length === 1 && ('task' in value || 'moment' in value);

/** All texts in a value, and all that its functions say. */
function inPseudo(value: unknown, name = ''): unknown {
  if (fixed.has(name)) return value;
  if (typeof value === 'string') return pseudo(value);
  if (typeof value === 'function') {
    if (name === 'python') return value;
    return (...told: unknown[]): unknown => inPseudo(Reflect.apply(value, undefined, told));
  }
  if (value === null || typeof value !== 'object' || isPiece(value)) return value;
  // The terms that a mistake speaks of are names.
  if (Array.isArray(value)) return name === 'terms' ? value : value.map((each) => inPseudo(each));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inPseudo(each, key)]));
}

export const words = <English>(english: English): English => inPseudo(english) as English;
