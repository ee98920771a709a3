// npm run conformance -- [--programs 20000] [--seed 1]: random programs on our engine and on CPython.
// Shows the first program that runs differently, made small, and closes with one line; exit code 1 if
// any did.

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkNode } from '../tools/checkNode.mjs';
import { installPackages } from '../tools/installPackages.mjs';

/**
 * @param {string} name
 * @param {string} given
 */
function wholeNumber(name, given) {
  const number = Number(given);
  if (!Number.isSafeInteger(number) || number < 0 || given.trim() === '') {
    console.error(`--${name} takes a whole number from 0 up, not «${given}».`);
    process.exit(2);
  }
  return number;
}

const { values } = parseArgs({
  options: {
    programs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
});
const programs = wholeNumber('programs', values.programs);
const seed = wholeNumber('seed', values.seed);

checkNode();
installPackages();
const { createServer } = await import('vite');
const vite = await createServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  configFile: false,
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  appType: 'custom',
  logLevel: 'error',
});
try {
  const side = /** @type {typeof import('./fuzz.ts')} */ (
    await vite.ssrLoadModule('/test/conformance/fuzz.ts')
  );
  process.exitCode = (await side.fuzzAloud(seed, programs)) > 0 ? 1 : 0;
} finally {
  await vite.close();
}
