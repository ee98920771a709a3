import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { PrecacheList } from './precacheList';

interface Options {
  /** The built worker's name. */
  readonly worker: string;
  /** Files that nobody who looks at the page asks for. */
  readonly leaveOut: readonly string[];
}

const PAGE = 'index.html';

/**
 * Tells the service worker, while the page is built, which files it consists of, as a constant `PRECACHE` in front
 * of the worker's own text. The version is a hash of all their names and contents.
 */
export function precachePlugin({ worker, leaveOut }: Options): Plugin {
  let publicFolder = '';
  return {
    name: 'precache-list',
    apply: 'build',
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    generateBundle: {
      // Vite itself writes into the files until then.
      order: 'post',
      async handler(_options, bundle) {
        const script = bundle[worker];
        if (script?.type !== 'chunk') throw new Error(`the build has no ${worker}`);
        // It is registered as a classic script, which browsers have known for longest, and those import nothing.
        if (script.imports.length > 0 || script.dynamicImports.length > 0) {
          throw new Error(
            `${worker} imports ${[...script.imports, ...script.dynamicImports].join()}`,
          );
        }
        const contents = new Map<string, string | Uint8Array>();
        for (const [name, output] of Object.entries(bundle)) {
          contents.set(name, output.type === 'chunk' ? output.code : output.source);
        }
        for (const file of await filesIn(publicFolder)) {
          contents.set(file.split(sep).join('/'), await readFile(join(publicFolder, file)));
        }
        const list = precacheList(contents, { worker, leaveOut });
        script.code = `const PRECACHE=${JSON.stringify(list)};\n${script.code}`;
      },
    },
  };
}

/** The list for a built page, given what is in its files. Throws if its page names no script. */
export function precacheList(
  contents: ReadonlyMap<string, string | Uint8Array>,
  { worker, leaveOut }: Options,
): PrecacheList {
  const page = contents.get(PAGE);
  const entry = /<script[^>]*\ssrc="\.?\/?([^"]+)"/.exec(String(page))?.[1];
  if (entry === undefined) throw new Error(`${PAGE} names no script`);
  const names = [...contents.keys()].toSorted();
  const hash = createHash('sha256');
  for (const name of names)
    hash
      .update(name)
      .update('\0')
      .update(contents.get(name) ?? '')
      .update('\0');
  const isKept = (name: string): boolean =>
    name !== PAGE && name !== worker && !leaveOut.includes(name) && !name.endsWith('.map');
  return { version: hash.digest('hex').slice(0, 16), files: names.filter(isKept), entry };
}

/** The files below a folder, as paths from there. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
