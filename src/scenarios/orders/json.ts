/**
 * Python's `json.loads`, with its very errors. JavaScript's own parser will not do: Python takes `NaN` and
 * says where and what it expected, and that is what a client of the service is told. After CPython 3.14's
 * `_json.c`; numbers keep their text, since nothing here counts with them.
 */

/** `json.JSONDecodeError`: the message says what is wrong, and where. */
export class JSONDecodeError extends Error {
  override readonly name = 'JSONDecodeError';

  /** @param position counts characters from 0, as Python does */
  constructor(what: string, text: readonly string[], position: number) {
    const before = text.slice(0, position);
    const line = before.filter((char) => char === '\n').length + 1;
    const column = position - before.lastIndexOf('\n');
    super(`${what}: line ${line} column ${column} (char ${position})`);
  }
}

/** What JSON says: an object is a Map, a number its text. */
export type Decoded = string | boolean | null | Numeral | readonly Decoded[] | Map<string, Decoded>;

/** A number, or one of Python's `NaN`, `Infinity` and `-Infinity`, as it is written. */
export class Numeral {
  constructor(readonly text: string) {}
}

/** Decodes a JSON text. Throws a JSONDecodeError where Python does. */
export function loads(source: string): Decoded {
  const text = Array.from(source);
  if (text[0] === '\ufeff') {
    throw new JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', text, 0);
  }
  const scanner = new Scanner(text);
  scanner.skipBlanks();
  const value = scanner.value();
  scanner.skipBlanks();
  if (scanner.at < text.length) throw scanner.error('Extra data');
  return value;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

const constants: readonly (readonly [string, Decoded])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', new Numeral('NaN')],
  ['Infinity', new Numeral('Infinity')],
  ['-Infinity', new Numeral('-Infinity')],
];

const isDigit = (char: string | undefined): boolean => char !== undefined && /^[0-9]$/.test(char);
const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

class Scanner {
  at = 0;

  constructor(private readonly text: readonly string[]) {}

  error(what: string, position = this.at): JSONDecodeError {
    return new JSONDecodeError(what, this.text, position);
  }

  skipBlanks(): void {
    while (' \t\n\r'.includes(this.char ?? '.')) this.at++;
  }

  value(): Decoded {
    switch (this.char) {
      case '"':
        return this.string();
      case '{':
        return this.object();
      case '[':
        return this.array();
      default:
    }
    for (const [word, value] of constants) {
      if (this.text.slice(this.at, this.at + word.length).join('') !== word) continue;
      this.at += word.length;
      return value;
    }
    return this.number();
  }

  private get char(): string | undefined {
    return this.text[this.at];
  }

  private object(): Map<string, Decoded> {
    const object = new Map<string, Decoded>();
    this.at++;
    this.skipBlanks();
    while (this.char !== '}') {
      if (this.text[this.at] !== '"') {
        throw this.error('Expecting property name enclosed in double quotes');
      }
      const key = this.string();
      this.skipBlanks();
      if (this.char !== ':') throw this.error("Expecting ':' delimiter");
      this.at++;
      this.skipBlanks();
      object.set(key, this.value());
      this.toNext('}', 'object');
    }
    this.at++;
    return object;
  }

  private array(): Decoded[] {
    const array: Decoded[] = [];
    this.at++;
    this.skipBlanks();
    while (this.char !== ']') {
      array.push(this.value());
      this.toNext(']', 'array');
    }
    this.at++;
    return array;
  }

  /** From the end of an element to the next one, or to what closes all of them. */
  private toNext(close: string, what: string): void {
    this.skipBlanks();
    if (this.char === close) return;
    if (this.char !== ',') throw this.error("Expecting ',' delimiter");
    const comma = this.at++;
    this.skipBlanks();
    if (this.char === close) {
      throw this.error(`Illegal trailing comma before end of ${what}`, comma);
    }
  }

  private number(): Numeral {
    const start = this.at;
    let at = start;
    const digits = (): void => {
      while (isDigit(this.text[at])) at++;
    };
    if (this.text[at] === '-') at++;
    if (!isDigit(this.text[at])) throw this.error('Expecting value');
    if (this.text[at] === '0') at++;
    else digits();
    if (this.text[at] === '.' && isDigit(this.text[at + 1])) {
      at++;
      digits();
    }
    if (this.text[at] === 'e' || this.text[at] === 'E') {
      // An `e` without digits after it is no part of the number.
      const before = at++;
      if (this.text[at] === '+' || this.text[at] === '-') at++;
      if (isDigit(this.text[at])) digits();
      else at = before;
    }
    this.at = at;
    return new Numeral(this.text.slice(start, at).join(''));
  }

  private string(): string {
    const begin = this.at++;
    let string = '';
    for (;;) {
      const { char } = this;
      if (char === undefined) throw this.error('Unterminated string starting at', begin);
      if (char < ' ') throw this.error('Invalid control character at');
      this.at++;
      if (char === '"') return string;
      string += char === '\\' ? this.escaped(begin) : char;
    }
  }

  /** What a backslash, which was read, begins. */
  private escaped(begin: number): string {
    const { char } = this;
    if (char === undefined) throw this.error('Unterminated string starting at', begin);
    this.at++;
    if (char !== 'u') {
      const meant = escapes[char];
      if (meant === undefined) throw this.error('Invalid \\escape', this.at - 2);
      return meant;
    }
    const first = this.hexadecimal();
    const { at, text } = this;
    // A pair of surrogates is one character; the first of one stands alone where no second follows.
    const mayFollow = isHighSurrogate(first) && at + 6 < text.length;
    if (mayFollow && text[at] === '\\' && text[at + 1] === 'u') {
      this.at += 2;
      const second = this.hexadecimal();
      if (isLowSurrogate(second)) return String.fromCharCode(first, second);
      this.at = at;
    }
    return String.fromCharCode(first);
  }

  private hexadecimal(): number {
    const { at, text } = this;
    const digits = text.slice(at, at + 4).join('');
    // As in C, what is too short even for the closing quote is told of like what is no digit.
    if (at + 4 >= text.length || !/^[0-9a-fA-F]{4}$/.test(digits)) {
      throw this.error('Invalid \\uXXXX escape', at - 1);
    }
    this.at += 4;
    return Number.parseInt(digits, 16);
  }
}
