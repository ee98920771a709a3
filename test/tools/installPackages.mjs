import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingPackages, thisMachine } from './missingPackages.mjs';
import { npm } from './npm.mjs';
import { root } from './root.mjs';

/**
 * @param {string} path below the project's folder
 * @returns {Record<string, import('./missingPackages.mjs').Locked>}
 */
function packagesIn(path) {
  const file = join(root, path);
  if (!existsSync(file)) return {};
  const lock = /** @type {{ packages: Record<string, import('./missingPackages.mjs').Locked> }} */ (
    JSON.parse(readFileSync(file, 'utf8'))
  );
  return lock.packages;
}

/**
 * Runs `npm ci` unless node_modules holds what package-lock.json asks for: npm notes there what it
 * installed, so dates and a fresh checkout do not matter. Ends the process if npm fails.
 */
export function installPackages() {
  const missing = missingPackages(
    packagesIn('package-lock.json'),
    packagesIn('node_modules/.package-lock.json'),
    thisMachine(),
  );
  if (missing.length === 0) return;
  console.log(`Installing packages (${missing.length} missing or outdated) …`);
  // Named, because NODE_ENV=production would leave out the tools that build the page.
  const status = npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']);
  if (status === 0) return;
  console.error('The packages could not be installed: see above what npm says.');
  process.exit(status);
}
