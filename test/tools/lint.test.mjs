import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from './root.mjs';

const oxlint = join(
  dirname(createRequire(import.meta.url).resolve('oxlint/package.json')),
  'bin',
  'oxlint',
);
const folder = mkdtempSync(join(tmpdir(), 'await-your-turn-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * What the lint finds in a text, as names of rules.
 *
 * @param {string} path of the file it stands in, below the project's folder
 * @param {string} text
 */
function foundIn(path, text) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const config = `--config=${join(root, 'test', 'tools', 'lint.jsonc')}`;
  const { stdout, error } = spawnSync(process.execPath, [oxlint, config, '--format=json', path], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (error) throw error;
  const { diagnostics } = /** @type {{ diagnostics: { code: string }[] }} */ (JSON.parse(stdout));
  return diagnostics.map(({ code }) => code.replace(/^.*\((.*)\)$/, '$1')).toSorted();
}

const offences = /** @type {const} */ ([
  ['the clock', 'export const now = Date.now();', 'no-restricted-globals'],
  ['chance', 'export const chance = Math.random();', 'no-restricted-properties'],
  ['a timer', 'export const later = (f: () => void) => setTimeout(f, 1);', 'no-restricted-globals'],
  ['the page', 'export const title = document.title;', 'no-restricted-globals'],
  ['a way around', 'export const all = globalThis;', 'no-restricted-globals'],
  ['a native coroutine', 'export async function f() {}', 'no-async-await'],
]);

for (const [what, text, rule] of offences) {
  test(`the rooms that must be pure may not use ${what}, the page may`, () => {
    for (const room of ['trace', 'asyncio', 'timeline', 'scenarios/supermarket']) {
      expect(foundIn(`src/${room}/bad.ts`, text)).toEqual([rule]);
    }
    expect(foundIn('src/ui/good.ts', text)).toEqual([]);
  });
}

test('nobody below src may use any, leave a variable unused or print', () => {
  expect(foundIn('src/ui/bad.ts', 'export const f = (a: any): void => a;')).toContain(
    'no-explicit-any',
  );
  expect(foundIn('src/ui/bad.ts', 'const unused = 1;\nexport {};')).toContain('no-unused-vars');
  expect(foundIn('src/ui/bad.ts', "console.log('here');")).toContain('no-console');
});
