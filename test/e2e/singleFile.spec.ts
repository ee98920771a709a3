import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from './fixtures/test';

const built = fileURLToPath(new URL('../../dist/await-your-turn.html', import.meta.url));

const scenes = [
  'orders',
  'balance',
  'gate',
  'trees',
  'mistakes',
  'mistakes/workerDies',
  'lessons',
  'lessons/vips/handout',
  'supermarket?v1&seed=7&knobs=capacity:6&at=21.5&event=924',
];

test('the single file, alone in a folder, opens by double click and shows every scene without one request', async ({
  page,
  context,
  complaints,
}) => {
  const stick = await mkdtemp(join(tmpdir(), 'await-your-turn-'));
  const file = join(stick, 'page.html');
  await copyFile(built, file);
  const address = pathToFileURL(file).href;
  try {
    await context.setOffline(true);
    await page.goto(address);
    await expect(page.getByRole('region', { name: 'Playback' })).toBeVisible();
    for (const scene of scenes) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, scene);
      await expect(page.locator('main').getByRole('heading').first()).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
    await expect(page.locator('.clock-time')).toHaveText('21.500000 s');
    // Styles, panels that are loaded later on the site, a file to save, and what stands where a worker would be.
    await expect(page.locator('body')).toHaveCSS('margin', '0px');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download .py' }).click();
    expect((await saving).suggestedFilename()).toBe('supermarket.py');
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('dialog')).toContainText('page.html#supermarket');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Keys and preferences' }).click();
    await expect(page.getByRole('dialog')).toContainText('one file, and needs no network');
    // The file itself is all that was asked for, and its policy complained of nothing.
    expect(complaints).toEqual([`foreign request: ${address}`]);
    complaints.length = 0;
  } finally {
    await rm(stick, { recursive: true });
  }
});
