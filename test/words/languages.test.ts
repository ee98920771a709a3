import { describe, expect, it } from 'vitest';
import { words as pseudo } from '../../src/words/languages/en-XA';
import { tagFor, tags } from '../../src/words/languageTag';

describe('the language that is spoken', () => {
  const there = ['en', 'de', 'pt-BR'];

  it('is what the address asks for, before what the browser does', () => {
    expect(tagFor('?lang=de', ['pt-BR'], there)).toBe('de');
    expect(tagFor('?embed', ['pt-BR', 'de'], there)).toBe('pt-BR');
  });

  it('is found by the first part of a tag, too', () => {
    expect(tagFor('', ['de-AT'], there)).toBe('de');
    expect(tagFor('?lang=de-CH', [], there)).toBe('de');
  });

  it('is the next one that is wanted if there is none of the first, and English at last', () => {
    expect(tagFor('?lang=tlh', ['fr', 'de'], there)).toBe('de');
    expect(tagFor('?lang=<script>', [], there)).toBe('en');
    expect(tagFor('', [], there)).toBe('en');
  });

  it('is one of those that have a file', () => {
    expect(tags).toEqual(['en', 'en-XA']);
  });
});

describe('English with accents', () => {
  const said = pseudo({
    title: 'Who takes the next customer?',
    short: 'Line',
    python: (n: number): string => `sleep(${n})`,
    why: (who: string) => [`It is `, { task: who }, ', since `get()` came back'],
    more: { href: 'https://docs.python.org/3/', file: 'orders.py', size: 3 },
  });

  it('has no plain letter, and is two fifths longer', () => {
    expect(said.title).not.toMatch(/[a-z]/i);
    const letters = 'Whotakesthenextcustomer'.length;
    expect(said.title.match(/~/g)).toHaveLength(Math.round(letters * 0.4));
    expect(said.title.endsWith('?')).toBe(true);
    expect(said.short).toBe('Ļíñé~~');
  });

  it('leaves Python, names of tasks, addresses and numbers as they are', () => {
    expect(said.python(3)).toBe('sleep(3)');
    expect(said.why('cashier 2')[1]).toEqual({ task: 'cashier 2' });
    expect(said.why('cashier 2')[2]).toContain('`get()`');
    expect(said.more).toEqual({ href: 'https://docs.python.org/3/', file: 'orders.py', size: 3 });
  });
});
