import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { expect, test } from './fixtures/test';

/** Bytes of JavaScript, as a host sends it, in all that comes with the first scene. */
const BUDGET = 150_000;

const screens = [
  [1440, 900],
  [390, 844],
] as const;

for (const [width, height] of screens) {
  test(`the first scene comes with at most 150 kB of JavaScript, ${width} by ${height}`, async ({
    page,
  }) => {
    const scripts: Response[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response);
    });
    await page.setViewportSize({ width, height });
    await page.goto('./');
    // It is drawn to the last panel, it plays, and the worker that keeps the page is there.
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect(page.locator('.loop')).toBeVisible();
    await expect(page.locator('.listing')).toContainText('async def');
    await page.evaluate(() => navigator.serviceWorker.ready);

    const sizes = await Promise.all(
      scripts.map(async (script) => gzipSync(await script.body()).length),
    );
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThanOrEqual(BUDGET);
    // React alone is a third of it: what was counted is the page.
    expect(bytes).toBeGreaterThan(BUDGET / 2);
    // Of the other scenes nothing has come.
    const names = scripts.map((script) => new URL(script.url()).pathname);
    expect(
      names.filter((name) => /orders|balance|gate|trees|lessons|mistakes/i.test(name)),
    ).toEqual([]);
  });
}
