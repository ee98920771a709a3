import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { loadPyodide } from 'pyodide';
import { listings } from '../../src/scenarios/supermarket/listings';
import { assignments, nativeScript, nativeVersion } from './nativeScript';
import { constants, setting } from './setting';
import script from './supermarket_on_clock.py?raw';

/** How long CPython's asyncio takes for the same run, with nobody watching. */
export interface PythonTime {
  readonly callbacks: number;
  readonly seconds: number;
}

/** A CPython to be measured. */
export interface Python {
  readonly name: string;
  time(): PythonTime;
}

const call = `measure(listing, constants, ${setting.seed})`;

const globals = { listing: listings.whileTrue, constants };

/** The machine's own python3, if it has one that runs. */
export function nativePython(): Python | null {
  const version = nativeVersion();
  if (version === null) return null;
  return {
    name: `${version}, native`,
    time: () => nativeScript(script, globals, call) as PythonTime,
  };
}

/** CPython as WebAssembly, which needs nothing on the machine. */
export async function pyodidePython(): Promise<Python> {
  // Told where its files are, because it cannot find them from inside a bundle.
  const indexURL = dirname(createRequire(import.meta.url).resolve('pyodide'));
  const pyodide = await loadPyodide({ indexURL });
  pyodide.runPython(`${script}\n${assignments(globals)}`);
  const version = pyodide.runPython('sys.version.split()[0]') as string;
  return {
    name: `Python ${version}, Pyodide`,
    time: () => JSON.parse(pyodide.runPython(call) as string) as PythonTime,
  };
}
