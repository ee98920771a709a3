import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cpythonListing } from './compareListing';
import { cpythons } from './compareProgram';
import { CPython } from './cpython';
import { explain } from './divergence';
import { generate } from './generate';
import { plans } from './listingRuns';
import { type Mutant, mutants } from './mutants';
import type { Program } from './program';

const PROGRAMS = 800;
const LISTINGS = 30;
const SEED = 314;

type ProgramSide = typeof import('./compareProgram');
type ListingSide = typeof import('./compareListing') & typeof import('./listingRuns');

/** The source tree as it stands, but for one mutant at a time: vite compiles and links it anew. */
class Laboratory {
  #vite: ViteDevServer | null = null;
  #mutant: Mutant | null = null;

  async open(): Promise<void> {
    this.#vite = await createServer({
      configFile: false,
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      appType: 'custom',
      logLevel: 'error',
      plugins: [{ name: 'mutant', enforce: 'pre', transform: (code, id) => this.#apply(code, id) }],
    });
  }

  async close(): Promise<void> {
    await this.#vite?.close();
  }

  async load(mutant: Mutant | null): Promise<ProgramSide & ListingSide> {
    const vite = this.#vite as ViteDevServer;
    this.#mutant = mutant;
    vite.moduleGraph.invalidateAll();
    const programs = (await vite.ssrLoadModule(
      '/test/conformance/compareProgram.ts',
    )) as ProgramSide;
    const listings = await vite.ssrLoadModule('/test/conformance/compareListing.ts');
    const runs = await vite.ssrLoadModule('/test/conformance/listingRuns.ts');
    return { ...programs, ...(listings as ListingSide), ...(runs as ListingSide) };
  }

  #apply(code: string, id: string): string {
    let changed = code;
    for (const [file, from, to] of this.#mutant?.changes ?? []) {
      if (!id.endsWith(`/src/${file}`)) continue;
      // However it is broken into lines.
      const words = from.split(/\s+/).map((word) => word.replace(/[^\w]/g, '\\$&'));
      const pattern = new RegExp(words.join('\\s+'), 'g');
      if ([...changed.matchAll(pattern)].length !== 1) {
        throw new Error(`${file} should contain this once, for a mutant to change it: ${from}`);
      }
      changed = changed.replace(pattern, () => to);
    }
    return changed;
  }
}

const laboratory = new Laboratory();
const programs: Program[] = Array.from({ length: PROGRAMS }, (_, index) => generate(SEED, index));
let recordsOfPrograms: string[];
let recordsOfListings: string[];

let cpython: CPython;

beforeAll(async () => {
  cpython = await CPython.load();
  recordsOfPrograms = cpythons(cpython, programs);
  recordsOfListings = Array.from({ length: LISTINGS }, (_, seed) =>
    cpythonListing(cpython, plans.supermarket.of(seed), 0),
  );
  await laboratory.open();
});

afterAll(() => laboratory.close());

/** The first program, or the first listing run, in which this engine differs from CPython; −1 for none. */
async function firstDifference(mutant: Mutant | null, inScenario: boolean): Promise<number> {
  const { ours, ourListing, plans } = await laboratory.load(mutant);
  if (!inScenario) return programs.findIndex((each, at) => ours(each) !== recordsOfPrograms[at]);
  const { of } = plans.supermarket;
  return recordsOfListings.findIndex(
    (records, seed) => ourListing(of(seed), 0, plans.supermarket) !== records,
  );
}

describe('as it stands, nothing differs', () => {
  test('in random programs', async () => {
    expect(await firstDifference(null, false)).toBe(-1);
  });

  test('in runs of the listing', async () => {
    expect(await firstDifference(null, true)).toBe(-1);
  });
});

test('what differs is explained by a program of a few lines, and by its first different record', async () => {
  const mutant = mutants.find(({ name }) => name === '[K4] sleep(0) is a timer') ?? null;
  const { ours } = await laboratory.load(mutant);
  const at = await firstDifference(mutant, false);
  const [shown, differs] = explain(cpython, programs[at] as Program, ours).split('\n\n');
  expect(shown).toBe(['      async def main():', '   1      await sleep(0)'].join('\n'));
  // Instead of taking another turn the task has gone to sleep.
  expect(differs).toMatch(/\n {2}CPython {2}C 1 .* ready 0 of \[yield 0 -1\] .* t0 woken yield /);
  expect(differs).toMatch(
    /\n {2}ours {5}C 1 .* timers 0 cancelled of \[0\.0\.sleep\..* t0 waiting /,
  );
});

describe('the proof notices when', () => {
  test.each(mutants)('$name', async (mutant) => {
    expect(await firstDifference(mutant, mutant.inScenario ?? false)).toBeGreaterThanOrEqual(0);
  });
});
