import { describe, expect, it } from 'vitest';

const areas = import.meta.glob<Record<string, unknown>>(
  ['../../src/words/**/*.ts', '!**/languages/*', '!**/languageTag.ts'],
  { eager: true },
);
const texts = import.meta.glob<string>(['../../src/words/**/*.ts', '!**/languages/*'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sources = import.meta.glob<string>(
  ['../../src/**/*.{ts,tsx}', '!**/words/**', '!**/lessons/*/words.ts'],
  { query: '?raw', import: 'default', eager: true },
);

/** The names below a value that none of the sources mentions, with the way there. */
function unmentioned(way: string, value: unknown, mentioned: ReadonlySet<string>): string[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, each]) => [
    ...(mentioned.has(name) ? [] : [`${way}.${name}`]),
    ...unmentioned(`${way}.${name}`, each, mentioned),
  ]);
}

const mentioned = new Set(
  Object.values(sources)
    .join('\n')
    .match(/[\p{L}_][\p{L}\w]*/gu),
);

/** The sentences of the log are picked by names that are put together. */
const isPutTogether = (way: string): boolean => /\.templates\./.test(way);

describe('the catalogue', () => {
  it('has no words that nothing on the page says', () => {
    const found = Object.values(areas).flatMap((area) =>
      Object.entries(area).flatMap(([name, value]) => unmentioned(name, value, mentioned)),
    );
    expect(found.filter((way) => !isPutTogether(way))).toEqual([]);
  });

  it('would show ones that there are', () => {
    const area = { title: 'Lessons', more: { neverSaid: 'Good evening' } };
    expect(unmentioned('page', area, mentioned)).toEqual(['page.more.neverSaid']);
  });

  it('is in another language wherever it is English: each area is asked for by its name', () => {
    // What is put together elsewhere: scenes and mistakes in their index, all of it in `words`.
    const parts = /scenes\/(?!index)|mistakes\/(?!index|page|scene|terms)/;
    const bare = Object.entries(texts)
      .filter(([file]) => !parts.test(file))
      .flatMap(([, text]) => [...text.matchAll(/^export const (\w+)(?:: [^=]+)? = \{/gm)])
      .map(([, name]) => name);
    expect(new Set(bare)).toEqual(new Set(['mistakeWords', 'words']));
  });
});
