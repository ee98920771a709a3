import process from 'node:process';
import v8 from 'node:v8';
import vm from 'node:vm';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { openingOf } from '../../src/lessons';
import { WatchedRun } from '../../src/store';
import { serveSite } from '../e2e/fixtures/site';

// npm run growth [MINUTES]: plays the supermarket of the built page at 10× in the browser, half an hour unless told
// otherwise, and prints how its memory grows beside what the run itself takes when it is lived in Node.

const MINUTES = Number(process.argv.at(-1)) || 30;
/** The stops of the speed slider from 1× to 10×. */
const FASTER = 3;
const KNOBS = { openFor: 100_000 } as const;
const MB = 2 ** 20;

v8.setFlagsFromString('--expose_gc');
const collect = vm.runInNewContext('gc') as () => void;

/** What is taken in Node's heap and in arrays outside of it, in bytes. */
function taken(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The bytes that a run with everything that follows it takes, lived up to a virtual second. */
function runTakes(until: number): { readonly bytes: number; readonly events: number } {
  const before = taken();
  const watched = new WatchedRun(openingOf({ scenario: 'supermarket', knobs: KNOBS }));
  watched.advance(until);
  watched.timeline.at(watched.timeline.length);
  return { bytes: taken() - before, events: watched.trace.length };
}

/** The bytes that the page takes: JavaScript, what the browser keeps for it, and arrays outside of the heap. */
async function pageTakes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const usage: Readonly<Record<string, number>> = await session.send('Runtime.getHeapUsage');
  const { usedSize = NaN, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** The virtual second that the page shows. */
async function clockOf(page: Page): Promise<number> {
  const text = await page.locator('.clock-time').first().textContent();
  return Number((text ?? '').replaceAll(/[^\d.]/g, ''));
}

const site = await serveSite('dist');
const executablePath = process.env['CHROME_PATH'];
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
await page.goto(`${site.address}#supermarket?v1&knobs=openFor:${KNOBS.openFor}&at=0.5`);
await page.locator('.clock-time').first().waitFor();
for (let n = 0; n < FASTER; n++) await page.keyboard.press('>');
await page.keyboard.press('Space');
const session = await page.context().newCDPSession(page);

console.log(`${MINUTES} minutes at 10×; in MB, since the first minute`);
console.log('minute  virtual s     events     page  run alone   beyond');
let first: { readonly page: number; readonly run: number } | null = null;
for (let minute = 1; minute <= MINUTES; minute++) {
  await page.waitForTimeout(60_000);
  const bytes = await pageTakes(session);
  const clock = await clockOf(page);
  const { bytes: run, events } = runTakes(clock);
  first ??= { page: bytes, run };
  const [grown, alone] = [bytes - first.page, run - first.run];
  const cells = [
    String(minute).padStart(6),
    clock.toFixed(0).padStart(10),
    String(events).padStart(10),
    ...[grown, alone, grown - alone].map((each) => (each / MB).toFixed(1).padStart(8)),
  ];
  console.log(cells.join(' '));
}
await browser.close();
await site.close();
