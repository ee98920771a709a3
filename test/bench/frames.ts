import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { quantile } from 'd3-array';
import { build } from 'vite';
import { serveSite } from '../e2e/fixtures/site';
import { speeds } from '../../src/ui/transport/speeds';
import { provideBrowser } from '../tools/provideBrowser.mjs';

export interface FrameTimes {
  /** How many figures were on the stage while the frames were timed, at the least. */
  readonly shown: number;
  /** Wall milliseconds from one frame to the next. */
  readonly p50: number;
  readonly p95: number;
}

/** Wall milliseconds for which frames are timed. */
const WATCHED = 5000;

/** A screen with room for three hundred figures whose numbers can be read. */
const SCREEN = { width: 2560, height: 1440 };

/** Brings so many people into an unlimited line, with the page's own controls, and lets them be served. */
async function fill(page: Page, people: number): Promise<void> {
  const knob = (label: string, value: number): Promise<void> =>
    page
      .getByLabel(`${label}, exact value`)
      .fill(String(value))
      .then(() => page.keyboard.press('Enter'));
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'More settings' }).click();
  await knob('Open for', 100_000);
  await knob('Cashiers', 0);
  await knob('Line', 0);
  await knob('Group', 20);
  await knob('Interval', 0.2);
  await page.getByRole('button', { name: 'Play' }).click();
  await page.waitForFunction(
    (count) => document.querySelectorAll('.person').length >= count,
    people + 12,
    { polling: 'raf', timeout: 60_000 },
  );
  await page.getByRole('button', { name: 'Pause' }).click();
  // As many come as twelve tills serve, so that the line moves all the time and keeps its length.
  await knob('Group', 3);
  await knob('Interval', 0.27);
  await knob('Cashiers', 12);
  await page.getByRole('button', { name: 'Fewer settings' }).click();
}

/** Times the frames of a page that is playing, after a moment in which its code gets compiled. */
async function watch(page: Page): Promise<FrameTimes> {
  const { intervals, shown } = await page.evaluate(async (watched) => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const began = await frame();
    let last = began;
    while (last - began < 1000) last = await frame();
    const intervals: number[] = [];
    let shown = Number.POSITIVE_INFINITY;
    const end = last + watched;
    while (last < end) {
      const now = await frame();
      intervals.push(now - last);
      last = now;
      shown = Math.min(shown, document.querySelectorAll('.person').length);
    }
    return { intervals, shown };
  }, WATCHED);
  return {
    shown,
    p50: quantile(intervals, 0.5) ?? Number.NaN,
    p95: quantile(intervals, 0.95) ?? Number.NaN,
  };
}

/** Frame times of the built page in a real browser with so many people walking on the stage, at 10×. */
export async function timeFrames(counts: readonly number[]): Promise<FrameTimes[]> {
  const outDir = join(process.cwd(), 'node_modules', '.cache', 'await-your-turn', 'page');
  await build({ configLoader: 'runner', logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const site = await serveSite(outDir);
  const browser = await chromium.launch({
    executablePath: await provideBrowser(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  try {
    const times: FrameTimes[] = [];
    for (const people of counts) {
      const page = await browser.newPage({ viewport: SCREEN });
      await page.goto(site.address);
      await fill(page, people);
      await page.getByRole('slider', { name: 'Speed' }).fill(String(speeds.indexOf(10)));
      await page.getByRole('button', { name: 'Play' }).click();
      times.push(await watch(page));
      await page.close();
    }
    return times;
  } finally {
    await browser.close();
    await site.close();
  }
}
