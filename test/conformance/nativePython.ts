import { spawnSync } from 'node:child_process';

const names = ['python3.14', 'python3.13', 'python3.12', 'python3', 'python'];

function call(name: string, args: readonly string[], input: string) {
  return spawnSync(name, args, { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

/** The machine's own Python. */
interface NativePython {
  /** What it is called. */
  readonly name: string;
  /** Runs a file and returns what it prints. Throws an Error with its complaints if it has any. */
  run(file: string, ...options: string[]): string;
}

/** The first Python of the machine that is 3.`minor` or newer; null if there is none. */
function find(minor: number): NativePython | null {
  const check = `import sys; sys.exit(sys.version_info < (3, ${minor}))`;
  const name = names.find((each) => call(each, ['-c', check], '').status === 0);
  if (name === undefined) return null;
  const run = (file: string, ...options: string[]): string => {
    const { stdout, stderr, status } = call(name, ['-', ...options], file);
    if (status !== 0 || stderr !== '') throw new Error(`${name} ended with ${status}: ${stderr}`);
    return stdout;
  };
  return { name, run };
}

/** 3.12 or newer, null if there is none. */
export const nativePython = find(12);

/** 3.13 or newer, which knows QueueShutDown; null if there is none. */
export const python313 = find(13);
