import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test';

const scenes = [
  {
    hash: '',
    pair: '2 or 4 cashiers',
    sides: ['A · 2 cashiers', 'B · 4 cashiers'],
    verdict: /^With more tills open, more are served: /,
  },
  {
    hash: '#orders',
    pair: 'FIFO or priority',
    sides: ['A · FIFO queue', 'B · priority queue'],
    verdict: /^With the heap VIPs wait less, and regular orders longer: /,
  },
  {
    hash: '#balance',
    pair: 'Line of 2 or 50',
    sides: ['A · line of 2', 'B · line of 50'],
    verdict: /^A longer line serves nobody sooner: /,
  },
] as const;

type Scene = (typeof scenes)[number];

/** Opens a scenario at its start, paused, and in it a ready-made pair. */
async function open(page: Page, { hash, pair, sides }: Scene): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('await-your-turn:start-paused', 'on'));
  await page.goto(`./${hash}`);
  await page.getByRole('button', { name: pair }).click();
  for (const name of sides) await expect(page.getByRole('region', { name })).toBeVisible();
}

/** Plays, as fast as it goes, until the verdict is there. */
async function playTo(page: Page, { verdict }: Scene): Promise<void> {
  await page.getByRole('button', { name: /^Play/ }).click();
  for (let faster = 0; faster < 4; faster++) await page.keyboard.press('>');
  await expect(page.getByText(verdict)).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Space');
}

for (const scene of scenes) {
  test(`the pair ${scene.pair} comes to its verdict, and ends in one run again`, async ({
    page,
  }) => {
    await open(page, scene);
    await playTo(page, scene);
    const table = page.getByRole('table', { name: 'Both runs up to the playhead' });
    await expect(table.getByRole('columnheader')).toHaveText([
      'Measured so far',
      ...scene.sides,
      'B − A',
    ]);
    const clock = page.locator('.clock-time');
    const time = await clock.innerText();
    await page.getByRole('button', { name: 'End the comparison' }).click();
    await expect(table).toBeHidden();
    await expect(page.getByRole('button', { name: 'Compare with …' })).toBeFocused();
    await expect(clock).toHaveText(time);
  });
}
