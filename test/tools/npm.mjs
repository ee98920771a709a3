import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { root } from './root.mjs';

/**
 * Runs npm in the project's folder and shows its output. Under `npm start` and `npm test` that is the
 * npm which was called; otherwise the one on the PATH, by way of a shell, since on Windows npm is a
 * batch file. Arguments must need no quoting.
 *
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {number} npm's exit code
 */
export function npm(args, env = {}) {
  const cli = process.env['npm_execpath'] ?? '';
  const options = /** @type {const} */ ({
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const { status, error } = /^npm-cli\.[cm]?js$/.test(basename(cli))
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync(['npm', ...args].join(' '), { ...options, shell: true });
  if (error) throw error;
  return status ?? 1;
}
