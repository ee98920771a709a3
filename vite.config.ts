import react from '@vitejs/plugin-react';
import { mergeConfig, type UserConfig } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { policyPlugin } from './src/publish/policyPlugin';
import { socialCardPlugin } from './src/publish/socialCardPlugin';
import { singleFilePlugin } from './src/publish/singleFilePlugin';
import { highlightPlugin } from './src/ui/code/highlightPlugin';
import { precachePlugin } from './src/worker/precachePlugin';

const minutes = 60_000;

// A service worker answers for its own folder and those below, and is found again by its name.
const worker = 'service-worker.js';

/**
 * What is not of the one file that the page opens with, though it is named there: the worker, which must be one file by
 * itself, and the page's first lines.
 */
const apart = /[\\/]src[\\/](worker[\\/]|main\.tsx)|index\.html/;

const card = {
  title: 'Await Your Turn',
  description:
    'Python’s asyncio.Queue, seen at work: customers, cashiers and a scheduler that does what CPython does.',
  picture: 'social-card.png',
  pictureText:
    'A supermarket: six customers in a queue of maxsize 6, one waits in put(), three tills serve.',
};

/** The page as a host serves it: many files, of which a service worker keeps all. */
const site: UserConfig = {
  plugins: [
    policyPlugin(),
    socialCardPlugin(card, process.env['PAGE_ADDRESS'] ?? ''),
    precachePlugin({ worker, leaveOut: [card.picture] }),
  ],
  build: {
    // A browser that does not know it loads the same a little later.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html', serviceWorker: 'src/worker/serviceWorker.ts' },
      output: {
        entryFileNames: ({ name }) =>
          name === 'serviceWorker' ? worker : 'assets/[name]-[hash].js',
        // What the page opens with is one file: in sixty it would be an eighth larger, and later.
        codeSplitting: {
          groups: [{ name: 'first', tags: ['$initial'], test: (id) => !apart.test(id) }],
        },
      },
    },
  },
};

/** The page as one file, to be opened from a USB stick: `vite build --mode single`, beside what was built before. */
const single: UserConfig = {
  plugins: [singleFilePlugin('await-your-turn.html')],
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    rolldownOptions: { output: { codeSplitting: false } },
  },
};

const common: ViteUserConfig = {
  // Relative addresses: the built page works at a server's root and under any sub-path.
  base: './',
  plugins: [react(), highlightPlugin()],
  build: { target: 'es2022' },
  worker: { format: 'es' },
  test: {
    // Vitest leaves a core idle unless told otherwise, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // They leave nothing behind, and to load all of the code for each file takes longer than to run it.
          isolate: false,
          include: ['test/**/*.test.{ts,mjs}'],
          exclude: ['test/conformance/**', 'test/e2e/**', 'test/bench/**'],
          environment: 'node',
          setupFiles: ['test/setup/everyScene.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['test/**/*.test.tsx'],
          environment: 'jsdom',
          // No test waits for so long; a machine that does much else may.
          testTimeout: 20_000,
          setupFiles: [
            'test/setup/everyScene.ts',
            'test/setup/everyListing.ts',
            'test/setup/noLayout.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'conformance',
          include: ['test/conformance/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['test/setup/everyScene.ts'],
          // CPython takes seconds to load, and then runs thousands of programs.
          testTimeout: 5 * minutes,
          hookTimeout: 2 * minutes,
        },
      },
    ],
  },
};

export default defineConfig(({ mode, isSsrBuild = false }) => {
  // A program of test/ that runs in Node is no page (see test/tools/run.mjs).
  if (isSsrBuild) return common;
  return mergeConfig(common, mode === 'single' ? single : site);
});
