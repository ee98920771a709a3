import { defineConfig } from '@playwright/test';

/** The browser's program; `npm test` finds one and names it here. Without: Playwright's own. */
const executablePath = process.env['CHROME_PATH'];

/** Chromium refuses its sandbox to root. */
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  timeout: 60_000,
  // No test measures time: a machine that draws in software and does much else is slow.
  expect: { timeout: 15_000 },
  // For what hangs; a busy machine takes its time.
  globalTimeout: 20 * 60_000,
  retries: 0,
  // Half of a test is waiting, so two pages fill two cores and do not get into each other's way.
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Whatever a page asks of another host stays on this machine.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ],
    },
  },
});
