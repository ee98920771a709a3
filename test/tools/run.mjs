// node test/tools/run.mjs PROGRAM.ts [ARGUMENT …]: runs a TypeScript program of test/ in Node, bundled
// with what it imports from src as vite bundles the page, so that what is measured is what ships.

import { join, parse } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { checkNode } from './checkNode.mjs';
import { installPackages } from './installPackages.mjs';
import { root } from './root.mjs';

checkNode();
const [program, ...given] = process.argv.slice(2);
if (program === undefined) {
  console.error('Usage: node test/tools/run.mjs PROGRAM.ts [ARGUMENT …]');
  process.exit(2);
}
installPackages();

const { build } = await import('vite');
// Below node_modules, where the packages that stay outside of the bundle are found.
const outDir = join(root, 'node_modules', '.cache', 'await-your-turn', parse(program).name);
const entryFileNames = 'program.mjs';
await build({
  root,
  configLoader: 'runner',
  logLevel: 'warn',
  build: {
    ssr: join(root, program),
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
    minify: false,
    sourcemap: 'inline',
    rolldownOptions: { output: { entryFileNames } },
  },
});
process.setSourceMapsEnabled(true);
process.argv = [process.execPath, program, ...given];
await import(pathToFileURL(join(outDir, entryFileNames)).href);
