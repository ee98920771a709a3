/** What the files of a room may import: rooms, rooms for their types only, and packages. */
export interface Room {
  readonly rooms: readonly string[];
  readonly types: readonly string[];
  readonly packages: readonly string[];
}

/**
 * The one way through: scenario → asyncio → trace → timeline → store → ui. Whoever needs a new line
 * here changes the design and says so in docs/DECISIONS.md.
 */
export const rooms: Readonly<Record<string, Room>> = {
  trace: { rooms: [], types: [], packages: [] },
  asyncio: { rooms: ['trace'], types: [], packages: [] },
  structures: { rooms: ['asyncio'], types: [], packages: [] },
  scenarios: { rooms: ['asyncio'], types: ['trace'], packages: ['mersenne-twister'] },
  // Formulas: what is to be expected of a run, without any run.
  theory: { rooms: [], types: [], packages: [] },
  runner: { rooms: ['scenarios', 'asyncio', 'trace'], types: [], packages: [] },
  timeline: { rooms: ['trace'], types: [], packages: ['d3-array'] },
  store: {
    rooms: ['runner', 'timeline', 'scenarios', 'trace'],
    types: [],
    packages: ['react', 'zustand'],
  },
  // What an address says of the page, and the page as an address says it.
  links: { rooms: ['store', 'timeline', 'scenarios'], types: [], packages: [] },
  // A run as files for other programs.
  export: { rooms: ['store', 'timeline', 'trace'], types: [], packages: [] },
  // Steps to be played on the page, each with what its answer is read from.
  lessons: { rooms: ['store', 'timeline', 'scenarios', 'words'], types: ['trace'], packages: [] },
  ui: {
    rooms: [
      'store',
      'timeline',
      'scenarios',
      'structures',
      'theory',
      'lessons',
      'links',
      'export',
      'words',
    ],
    types: ['trace', 'worker'],
    packages: [
      'react',
      'react-dom',
      'framer-motion',
      'zustand',
      '@tanstack/react-virtual',
      'd3-array',
      'diff',
      'tinykeys',
      'uqr',
    ],
  },
  // The service worker, and what it and the page say to one another. Nothing else runs in its thread.
  worker: { rooms: [], types: [], packages: [] },
  // The catalogue of all words of the page: it may name what it speaks of, and computes nothing.
  words: {
    rooms: [],
    types: ['trace', 'structures', 'scenarios', 'timeline', 'store', 'lessons'],
    packages: [],
  },
  // src/main.tsx, which puts the rooms together, and what else stands directly in src.
  main: { rooms: ['ui', 'store', 'words'], types: [], packages: ['react', 'react-dom'] },
  // What runs while the page is built (see buildFiles): nothing that the browser loads may import it.
  build: {
    rooms: ['ui', 'worker'],
    types: [],
    packages: ['shiki', 'vite', 'node:crypto', 'node:fs', 'node:path'],
  },
};

/** The files of the room called build, below src, without their endings. They stand beside what they are for. */
export const buildFiles: readonly string[] = [
  'ui/code/highlight',
  'ui/code/highlightPlugin',
  'publish/policyPlugin',
  'publish/policyTag',
  'publish/singleFile',
  'publish/singleFilePlugin',
  'publish/socialCardPlugin',
  'worker/precachePlugin',
];
