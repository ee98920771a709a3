import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { highlightPlugin } from './src/ui/code/highlightPlugin';
import { precachePlugin } from './src/worker/precachePlugin';

const minutes = 60_000;

// A service worker answers for its own folder and those below, and is found again by its name.
const worker = 'service-worker.js';

export default defineConfig({
  // Relative addresses: the built page works at a server's root and under any sub-path.
  base: './',
  plugins: [react(), highlightPlugin(), precachePlugin({ worker, leaveOut: ['social-card.png'] })],
  build: {
    target: 'es2022',
    rolldownOptions: {
      input: { index: 'index.html', serviceWorker: 'src/worker/serviceWorker.ts' },
      output: {
        entryFileNames: ({ name }) =>
          name === 'serviceWorker' ? worker : 'assets/[name]-[hash].js',
      },
    },
  },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,mjs}'],
          exclude: ['test/conformance/**', 'test/e2e/**', 'test/bench/**'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: { name: 'page', include: ['test/**/*.test.tsx'], environment: 'jsdom' },
      },
      {
        extends: true,
        test: {
          name: 'conformance',
          include: ['test/conformance/**/*.test.ts'],
          environment: 'node',
          // CPython takes seconds to load, and then runs thousands of programs.
          testTimeout: 5 * minutes,
          hookTimeout: 2 * minutes,
        },
      },
    ],
  },
});
