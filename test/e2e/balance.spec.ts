import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test';

/** Opens doors and tills at their start, paused. */
async function open(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('await-your-turn:start-paused', 'on'));
  await page.goto('./#balance');
  await expect(page.getByRole('heading', { name: 'Where the run stands' })).toBeVisible();
}

/** Plays from a preset, so many steps faster than at first. */
async function play(page: Page, preset: string, faster: number): Promise<void> {
  await page.getByRole('button', { name: preset, exact: true }).click();
  await page.getByRole('button', { name: /^Play/ }).click();
  for (let press = 0; press < faster; press++) await page.keyboard.press('>');
}

test('slow tills: the line fills, and the doors wait for the tills', async ({ page }) => {
  await open(page);
  await play(page, 'Slow tills', 4);
  await expect(page.getByRole('heading', { name: 'The doors wait for the tills.' })).toBeVisible({
    timeout: 20_000,
  });
  await expect(page.locator('.member.is-blocked').first()).toBeVisible({ timeout: 20_000 });
});

test('the map moves both dials, by keys and by the mouse', async ({ page }) => {
  await open(page);
  const map = page.getByRole('slider', { name: /^Map of the two dials/ });
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByLabel('How fast a door, exact value')).toHaveValue('0.55');
  await expect(page.getByLabel('How fast a till, exact value')).toHaveValue('0.65');
  const box = await map.boundingBox();
  if (box === null) throw new Error('the map has no place');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.getByLabel('How fast a door, exact value')).toHaveValue('0.5');
  await expect(page.getByLabel('How fast a till, exact value')).toHaveValue('0.5');
});

test('flapping: the manager opens and closes, and its neighbours are run beside it', async ({
  page,
}) => {
  await open(page);
  await play(page, 'Flapping', 4);
  await expect(page.locator('.strip-opened').nth(4)).toBeAttached({ timeout: 20_000 });
  await expect(page.locator('.strip-closed').nth(4)).toBeAttached({ timeout: 20_000 });
  await page.getByRole('button', { name: /^Pause/ }).click();
  await expect(page.getByText(/(\d+) of \1 runs of \d+ s each/)).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('.curve-own')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Theory beside measurement' })).toContainText('%');
});
