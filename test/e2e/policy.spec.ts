import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures/test';

test('the built page’s policy stands before all that it is about, and nothing is written into the page', async ({
  folder,
}) => {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const [first] = html.match(/<(meta|link|script|style)\b[^>]*>/) ?? [];
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(first ?? '')?.[1];
  expect(policy?.replaceAll('&#39;', "'").split('; ')).toEqual([
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  // Whatever it names lies beside it, under any path.
  const named = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address ?? '');
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((address) => !address.startsWith('./'))).toEqual([]);
  const icons = named.filter((address) => !address.startsWith('./assets/'));
  const there = await readdir(folder);
  expect(icons.filter((address) => !there.includes(address.slice(2)))).toEqual([]);
});

test('the browser holds the page to it: a script in it, and another host, are refused', async ({
  page,
  complaints,
}) => {
  await page.goto('./#supermarket');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.head.append(script);
    const sent = await fetch('https://example.com/').then(
      () => true,
      () => false,
    );
    return [sent, 'ran' in window];
  });
  expect(ran).toEqual([false, false]);
  const said = complaints.filter((each) => each.includes('Content Security Policy')).join('\n');
  expect(said).toContain('Executing inline script violates');
  expect(said).toContain('Fetch API cannot load https://example.com/');
  // Not even asked.
  expect(complaints.filter((each) => each.startsWith('foreign request'))).toEqual([]);
  complaints.length = 0;
});
