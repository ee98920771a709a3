// npm test [-- STAGE …]: installs what is missing, runs every stage, or the ones named, shows what each
// prints, and closes with one line, "N passed, N failed". Exit code 1 if anything failed.
//
// Stages, in their order:
//   types        tsc
//   lint         oxlint, with types
//   format       Biome
//   unused       knip: files, exports and packages that nothing uses
//   unit         vitest: everything but the next two
//   conformance  vitest: our engine against CPython
//   build        vite
//   browser      Playwright: the built page in a browser (builds it first)
//
// A stage that checks counts as one test, the others as the tests they ran. For a single file of tests:
// npx vitest run test/…

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode } from './checkNode.mjs';
import { checkCount, playwrightCount, vitestCount } from './counts.mjs';
import { installPackages } from './installPackages.mjs';
import { npm } from './npm.mjs';
import { provideBrowser } from './provideBrowser.mjs';
import { root } from './root.mjs';

/** @typedef {import('./counts.mjs').Count} Count */

/** Where the reporters write, relative to the project's folder. No blanks: see npm(). */
const reports = 'node_modules/.cache/await-your-turn';

/**
 * Runs a reporter's program, and reads what it wrote.
 *
 * @param {string} name of the report
 * @param {(file: string) => number} run is given the file to write, and returns an exit code
 */
function reported(name, run) {
  const file = `${reports}/${name}.json`;
  const path = join(root, file);
  mkdirSync(join(root, reports), { recursive: true });
  rmSync(path, { force: true });
  const status = run(file);
  return { status, report: existsSync(path) ? readFileSync(path, 'utf8') : undefined };
}

/** @param {string} script one of package.json */
function check(script) {
  return checkCount(npm(['run', '--silent', script]));
}

/** @param {readonly string[]} projects of vite.config.ts */
function vitest(...projects) {
  const { report, status } = reported(projects.join('-'), (file) =>
    npm([
      'exec',
      '--',
      'vitest',
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--configLoader=runner',
      '--allowOnly=false',
      '--maxWorkers=100%',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]),
  );
  return vitestCount(report, status);
}

/** @returns {Promise<Count>} */
async function browser() {
  if (!built) return { passed: 0, failed: 1, note: 'not run: there is no built page' };
  /** @type {string} */
  let program;
  try {
    program = await provideBrowser();
  } catch (error) {
    const complaint = error instanceof Error ? error.message : String(error);
    console.error(complaint);
    return { passed: 0, failed: 1, note: 'not run: no browser' };
  }
  console.log(`Browser: ${program}`);
  const { report, status } = reported('browser', (file) =>
    npm(
      [
        'exec',
        '--',
        'playwright',
        'test',
        '--config=test/e2e/playwright.config.ts',
        '--forbid-only',
        '--reporter=list,json',
      ],
      { CHROME_PATH: program, PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, file) },
    ),
  );
  return playwrightCount(report, status);
}

let built = false;

/** @type {Record<string, () => Count | Promise<Count>>} */
const stages = {
  types: () => check('types'),
  lint: () => check('lint'),
  format: () => check('format:check'),
  unused: () => check('unused'),
  unit: () => vitest('unit', 'page'),
  conformance: () => vitest('conformance'),
  build: () => {
    const count = check('build');
    built = count.failed === 0;
    return count;
  },
  browser,
};

checkNode();
const wanted = new Set(process.argv.slice(2));
const unknown = [...wanted].filter((name) => !(name in stages));
if (unknown.length > 0) {
  console.error(
    `No such stage: ${unknown.join(', ')}. There are: ${Object.keys(stages).join(', ')}`,
  );
  process.exit(2);
}
if (wanted.has('browser')) wanted.add('build');
installPackages();

/** @type {string[]} */
const summary = [];
const total = { passed: 0, failed: 0 };
for (const [name, run] of Object.entries(stages)) {
  if (wanted.size > 0 && !wanted.has(name)) continue;
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const began = performance.now();
  const { passed, failed, note } = await run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  total.passed += passed;
  total.failed += failed;
  summary.push(
    `${failed > 0 ? '✗' : '✓'} ${name.padEnd(12)} ${`${passed} passed, ${failed} failed`.padEnd(24)} ${seconds.padStart(6)} s  ${note ?? ''}`.trimEnd(),
  );
}
console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
