import { spawnSync } from 'node:child_process';

const names = ['python3.14', 'python3.13', 'python3.12', 'python3', 'python'];

function run(name: string, args: readonly string[], input: string) {
  return spawnSync(name, args, { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

const found = names.find((name) => {
  const { status } = run(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 12))'], '');
  return status === 0;
});

/**
 * Runs a Python file with the machine's own Python, 3.12 or newer, and returns what it prints; null if
 * there is none. Throws an Error with its complaints if it has any.
 */
export const nativePython =
  found === undefined
    ? null
    : (file: string, ...options: string[]): string => {
        const { stdout, stderr, status } = run(found, ['-', ...options], file);
        if (status !== 0 || stderr !== '')
          throw new Error(`${found} ended with ${status}: ${stderr}`);
        return stdout;
      };
