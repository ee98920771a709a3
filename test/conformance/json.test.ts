import { beforeAll, expect, test } from 'vitest';
import { type Decoded, JSONDecodeError, loads } from '../../src/scenarios/orders/json';
import { Chance } from './chance';
import { CPython } from './cpython';

let cpython: CPython;

beforeAll(async () => {
  cpython = await CPython.load();
});

/** Texts of JSON that were damaged here and there, and some that were not. */
function textBy(chance: Chance): string {
  const string = (): string =>
    `"${Array.from({ length: chance.below(4) }, () => chance.pick(['a', '\\n', '\\u00e9', '\\ud83d', '\\ude00', '\\u12', '\\x', '😀', '\t', '\\"'])).join('')}"`;
  const blank = (): string => chance.pick(['', '', '', ' ', '\n', '\r\n\t', '\u00a0']);
  const value = (depth: number): string => {
    const kind = chance.below(depth > 3 ? 4 : 6);
    if (kind === 0) return string();
    if (kind === 1)
      return chance.pick(['0', '-0', '12', '-1.5', '1e5', '1E+', '01', '1.', '-', '.5', '2e-3x']);
    if (kind <= 3)
      return chance.pick(['true', 'false', 'null', 'NaN', 'Infinity', '-Infinity', 'nul', 'True']);
    const inner = Array.from({ length: chance.below(4) }, () =>
      kind === 4
        ? blank() + value(depth + 1) + blank()
        : `${blank()}${string()}${blank()}:${blank()}${value(depth + 1)}${blank()}`,
    ).join(chance.percent(95) ? ',' : ';');
    return kind === 4 ? `[${inner}]` : `{${inner}}`;
  };
  let text = blank() + value(0) + blank();
  for (let n = chance.below(3); n > 0; n--) {
    const at = chance.below(text.length + 1);
    const damage = chance.pick(['', '', ',', '"', '}', ']', '\\', '\u0001', ':']);
    text = text.slice(0, at) + damage + text.slice(at + chance.below(2));
  }
  // What came in over HTTP is UTF-8 and has no half of a pair of surrogates.
  return text.replace(/\p{Surrogate}/gu, '?');
}

/** What Python says of each text: its keys and strings in order, or its error. */
function pythons(texts: readonly string[]): string[] {
  const code = `
import json

def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)

def said(text):
    try:
        return "fine " + json.dumps(list(strings(json.loads(text))))
    except ValueError as error:
        return "error " + str(error)

json.dumps([said(text) for text in json.loads(${JSON.stringify(JSON.stringify(texts))})])
`;
  return JSON.parse(cpython.text(code)) as string[];
}

function strings(value: Decoded): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((each: Decoded) => strings(each));
  if (value instanceof Map) {
    return [...value].flatMap(([key, each]) => [key, ...strings(each)]);
  }
  return [];
}

function ours(text: string): string {
  try {
    return `fine ${JSON.stringify(strings(loads(text)))}`;
  } catch (error) {
    if (error instanceof JSONDecodeError) return `error ${error.message}`;
    throw error;
  }
}

/** The same list, whichever way its strings are escaped. */
const plain = (said: string): string =>
  said.startsWith('fine ') ? `fine ${JSON.stringify(JSON.parse(said.slice(5)))}` : said;

test('a body is decoded as by json.loads, or refused in its very words', () => {
  const chance = new Chance(5);
  const texts = Array.from({ length: 20_000 }, () => textBy(chance));
  texts.push('', '\ufeff{}', '[', '{', '{"a"', '"\\u', '"\\ud83d\\ude0', '['.repeat(1000));
  texts.push(`${'['.repeat(490)}1${']'.repeat(490)}`);
  const theirs = pythons(texts);
  const unlike = texts.flatMap((text, at) => {
    const [mine, python] = [plain(ours(text)), plain(theirs[at] ?? '')];
    return mine === python ? [] : [{ text, mine, python }];
  });
  expect(unlike.slice(0, 5)).toEqual([]);
  const fine = theirs.filter((said) => said.startsWith('fine')).length;
  expect(fine).toBeGreaterThan(2000);
  const errors = new Set(theirs.map((said) => /^error ([^:]*)/.exec(said)?.[1]));
  expect(errors.size).toBeGreaterThan(9);
});
