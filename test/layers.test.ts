import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importsOf } from './layers/importsOf';
import { rooms } from './layers/rooms';
import { violationsOf } from './layers/violationsOf';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** The TypeScript files below src, as paths with forward slashes. */
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path));

describe('the files below src', () => {
  test('import nothing upwards and no package that is not theirs', () => {
    expect(files).toContain('main.tsx');
    expect(files).toContain('trace/index.ts');
    const found = files.flatMap((path) =>
      violationsOf(path, readFileSync(join(src, path), 'utf8')),
    );
    expect(found).toEqual([]);
  });
});

describe('the table of rooms', () => {
  test('has no circle of imports, types aside', () => {
    const settled = new Set<string>();
    for (let before = -1; before < settled.size; ) {
      before = settled.size;
      for (const [name, room] of Object.entries(rooms)) {
        if (room.rooms.every((other) => settled.has(other))) settled.add(name);
      }
    }
    expect([...settled].toSorted()).toEqual(Object.keys(rooms).toSorted());
  });

  test('gives the rooms that also run in a Worker no React, no animation and no state library', () => {
    for (const name of [
      'trace',
      'asyncio',
      'structures',
      'scenarios',
      'theory',
      'timeline',
      'runner',
      'words',
    ]) {
      for (const library of ['react', 'react-dom', 'framer-motion', 'zustand']) {
        expect(rooms[name]?.packages).not.toContain(library);
      }
    }
  });
});

describe('the checker', () => {
  test('finds an import upwards', () => {
    expect(violationsOf('asyncio/loop.ts', `import { useRun } from '../store/run';`)).toEqual([
      'src/asyncio/loop.ts imports ../store/run: asyncio may not import store',
    ]);
  });

  test('finds an import upwards by the name of a folder', () => {
    expect(violationsOf('trace/trace.ts', `export * from '../asyncio';`)).toEqual([
      'src/trace/trace.ts imports ../asyncio: trace may not import asyncio',
    ]);
  });

  test('finds a value imported where only types may be', () => {
    expect(violationsOf('ui/stage/Stage.tsx', `import { code } from '../../trace';`)).toEqual([
      'src/ui/stage/Stage.tsx imports ../../trace: ui may import only types of trace',
    ]);
    expect(violationsOf('ui/stage/Stage.tsx', `import { type Trace } from '../../trace';`)).toEqual(
      [],
    );
  });

  test('finds a package that is not the room’s', () => {
    expect(
      violationsOf(
        'timeline/lanes.ts',
        `import { max } from 'd3-array'; import { useState } from 'react';`,
      ),
    ).toEqual(['src/timeline/lanes.ts imports the package react, which timeline may not']);
    expect(violationsOf('ui/App.tsx', `import { motion } from 'framer-motion/m';`)).toEqual([]);
    expect(violationsOf('ui/App.tsx', `import { a } from '@scope/name/file';`)).toEqual([
      'src/ui/App.tsx imports the package @scope/name, which ui may not',
    ]);
  });

  test('finds what is outside of src, and rooms that nobody has named', () => {
    expect(violationsOf('ui/App.tsx', `import '../../package.json';`)).toEqual([
      'src/ui/App.tsx imports ../../package.json, which is outside of src',
    ]);
    expect(violationsOf('utils/misc.ts', '')).toEqual([
      "src/utils/misc.ts is in a room that the table doesn't name: utils",
    ]);
  });

  test('keeps what runs while the page is built out of the browser', () => {
    expect(violationsOf('ui/code/Listing.tsx', `import { highlight } from './highlight';`)).toEqual(
      ['src/ui/code/Listing.tsx imports ./highlight: ui may not import build'],
    );
  });

  test('allows nobody to import what stands directly in src', () => {
    expect(violationsOf('ui/App.tsx', `import '../main';`)).toEqual([
      'src/ui/App.tsx imports ../main: ui may not import main',
    ]);
  });

  test('sees every form in which TypeScript and vite import', () => {
    const source = `
      import type { A } from './a';
      import { type B, c } from './b';
      import './style.css';
      import text from './listing.py?raw';
      export * from './d';
      export { type E } from './e';
      type F = import('./f').F;
      const later = () => import('./g');
      const worker = new Worker(new URL('./h.ts', import.meta.url), { type: 'module' });
      const foreign = new URL('./i.ts', location.href);
    `;
    expect(importsOf('ui/App.tsx', source)).toEqual([
      { from: './a', typeOnly: true },
      { from: './b', typeOnly: false },
      { from: './style.css', typeOnly: false },
      { from: './listing.py?raw', typeOnly: false },
      { from: './d', typeOnly: false },
      { from: './e', typeOnly: true },
      { from: './f', typeOnly: true },
      { from: './g', typeOnly: false },
      { from: './h.ts', typeOnly: false },
    ]);
  });

  test('refuses an import whose name is computed', () => {
    expect(() => importsOf('a.ts', 'const load = (name: string) => import(name);')).toThrow(
      'named by an expression',
    );
  });

  test('refuses a text that is not TypeScript', () => {
    expect(() => importsOf('a.ts', 'import { from "./b"')).toThrow(SyntaxError);
  });
});
