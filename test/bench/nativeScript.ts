import { spawnSync } from 'node:child_process';

/** The name and version of the machine's own python3, null if it has none that runs. */
export function nativeVersion(): string | null {
  const version = spawnSync('python3', ['--version'], { encoding: 'utf8' });
  return version.status === 0 ? version.stdout.trim() : null;
}

/**
 * Runs a script of Python with these names as globals, and then an expression, in the machine's own python3;
 * its value must be a text of JSON. Throws an Error with what Python said if that fails.
 */
export function nativeScript(
  script: string,
  globals: Readonly<Record<string, unknown>>,
  expression: string,
): unknown {
  const program = `${script}\n${assignments(globals)}\nprint(${expression})\n`;
  const done = spawnSync('python3', ['-'], { input: program, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout);
}

/** Statements of Python that give these names their values; the script has imported json. */
export function assignments(globals: Readonly<Record<string, unknown>>): string {
  // A JSON text written as JSON once more is a string literal of Python too.
  return Object.entries(globals)
    .map(([name, value]) => `${name} = json.loads(${JSON.stringify(JSON.stringify(value))})`)
    .join('\n');
}
