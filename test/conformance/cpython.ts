import { loadPyodide, type PyodideAPI } from 'pyodide';
import type { Program } from './program';

/** The harness: asyncio's own loop under a virtual clock, watched from outside. */
const sources = import.meta.glob<string>('./python/*.py', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface ListingRun {
  readonly scenario: string;
  readonly listing: string;
  readonly knobs: Readonly<Record<string, number>>;
  readonly seed: number;
  readonly inputs: readonly {
    readonly at: number;
    readonly name: string;
    readonly value: number | string;
  }[];
  readonly callbackCost: number;
}

type PythonFunction = (...args: (string | number)[]) => string;

/** CPython 3.14 itself, with the harness loaded. */
export class CPython {
  readonly #pyodide: PyodideAPI;

  private constructor(pyodide: PyodideAPI) {
    this.#pyodide = pyodide;
  }

  /** Takes about two seconds. */
  static async load(): Promise<CPython> {
    const pyodide = await loadPyodide();
    const files = Object.entries(sources).map(([path, text]) => [path.split('/').at(-1), text]);
    // A JSON text written as JSON once more is a string literal of Python too.
    pyodide.runPython(`
import json, os, sys
os.mkdir("/harness")
for name, text in json.loads(${JSON.stringify(JSON.stringify(files))}):
    with open(f"/harness/{name}", "w") as file:
        file.write(text)
sys.path.insert(0, "/harness")`);
    return new CPython(pyodide);
  }

  /** The value of an expression, or of the last line of some Python, which must be a string. */
  text(python: string): string {
    const result: unknown = this.#pyodide.runPython(python);
    if (typeof result !== 'string') throw new TypeError(`not a string: ${String(result)}`);
    return result;
  }

  /** The records of each program, at `callbackCost` 0 and then at 1e-6. */
  runPrograms(programs: readonly Program[], limit: number): string[] {
    const results = this.#call('interpret', 'run_programs', JSON.stringify(programs), limit);
    return JSON.parse(results) as string[];
  }

  /** The records of one run of a scenario's listing. */
  runListing(run: ListingRun): string {
    return this.#call('listing', 'run_listing', JSON.stringify(run));
  }

  #call(module: string, name: string, ...args: (string | number)[]): string {
    const imported = this.#pyodide.pyimport(module) as Record<string, PythonFunction | undefined>;
    const call = imported[name];
    if (call === undefined) throw new Error(`${module}.py has no ${name}`);
    return call(...args);
  }
}
