import { AxeBuilder } from '@axe-core/playwright';
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
    expect(await clock.innerText()).toBe(time);
  });

  for (const theme of ['dark', 'projector']) {
    test(`axe finds nothing to mend in the pair ${scene.pair} in the ${theme} theme`, async ({
      page,
    }) => {
      await page.addInitScript(
        (name) => localStorage.setItem('await-your-turn:theme', name),
        theme,
      );
      await open(page, scene);
      await playTo(page, scene);
      await page.getByRole('button', { name: 'Compare with …' }).click();
      await page.getByRole('textbox', { name: 'in B' }).fill('many');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert').filter({ hasText: '“many” is none' })).toBeVisible();
      await page.waitForTimeout(500);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }

  test(`nothing of the pair ${scene.pair} sticks out sideways on a phone, nor over its frame on a screen`, async ({
    page,
  }) => {
    await open(page, scene);
    await playTo(page, scene);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      // A table that is wider than its card would be cut off or lie over the edge.
      const over = await page
        .locator('.comparison')
        .evaluate((card) => card.scrollWidth - card.clientWidth);
      expect(over, `at ${width}`).toBeLessThanOrEqual(0);
    }
    for (const [width, height] of [
      [1440, 900],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const place of await page.locator('.compared .stage-place').all()) {
        const over = await place.evaluate((side) => side.scrollHeight - side.clientHeight);
        expect(over, `at ${width}`).toBeLessThanOrEqual(1);
      }
    }
  });
}
