import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test';

/** Opens the order service at its start, paused. */
async function open(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('await-your-turn:start-paused', 'on'));
  await page.goto('./#orders');
  await expect(page.getByRole('heading', { name: 'Clients' })).toBeVisible();
}

const more = async (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'More settings' }).click();

/** Moves a knob by its field for exact values. */
async function set(page: Page, label: string, value: string): Promise<void> {
  const field = page.getByLabel(`${label}, exact value`);
  await field.fill(value);
  await field.press('Enter');
}

test('the tabs go from one scene to another, and back to where one was', async ({ page }) => {
  await page.goto('./');
  await page.waitForTimeout(1500);
  await page.getByRole('link', { name: 'Order service' }).click();
  await expect(page).toHaveURL(/#orders$/);
  await expect(page.getByRole('heading', { name: 'Workers', exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('slider', { name: 'Cashiers' })).toBeVisible();
  await page.getByRole('link', { name: 'Heap vs tree' }).click();
  await expect(page.getByRole('heading', { name: 'Binary search tree' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Binary search tree' })).toBeVisible();
});

test('a burst in one instant is put in order, VIPs first', async ({ page }) => {
  await open(page);
  await more(page);
  await set(page, 'Requests', '0');
  await set(page, 'Workers', '0');
  await page.getByRole('button', { name: 'Burst…' }).click();
  await page.getByRole('textbox', { name: /Pattern/ }).fill('RRV');
  await page.getByRole('button', { name: 'Send 3', exact: true }).click();
  // Order 1 came by itself, in the first instant.
  await expect(page.getByText(/^Next out: 4, then/)).toBeVisible();
  // A new worker takes the VIP, although it came last.
  await set(page, 'Workers', '5');
  await expect(page.locator('.workers-place')).toContainText('order 4');
});

test('one walks through a push comparison by comparison, back and on', async ({ page }) => {
  await open(page);
  await more(page);
  await set(page, 'Requests', '0');
  await set(page, 'Workers', '0');
  for (const sort of ['is-regular', 'is-vip']) await page.locator(`.clients-send.${sort}`).click();
  const back = page.getByRole('button', { name: 'One comparison or swap back' });
  const on = page.getByRole('button', { name: 'One comparison or swap on' });
  const seen = async (): Promise<string> => {
    const texts = ['.heap-step p', '.heap-list'].map((part) => page.locator(part).innerText());
    return (await Promise.all(texts)).join(' ').replaceAll(/\s+/g, ' ');
  };
  /** What is seen when the picture has come to rest. */
  const atRest = async (): Promise<string> => {
    let before = '';
    let now = await seen();
    while (now !== before) {
      await page.waitForTimeout(1000);
      [before, now] = [now, await seen()];
    }
    return now;
  };
  const told = [await atRest()];
  for (let step = 0; step < 3; step++) {
    await back.click();
    told.push(await atRest());
  }
  expect(new Set(told).size).toBe(4);
  for (let step = 2; step >= 0; step--) {
    await on.click();
    await expect.poll(seen).toBe(told[step]);
  }
});

test('closing down ends in a tally, and another way can be tried from the same instant', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: /^Play/ }).click();
  for (let faster = 0; faster < 4; faster++) await page.keyboard.press('>');
  await page.waitForTimeout(2500);
  await page.getByRole('button', { name: 'Close down' }).click();
  await expect(page.getByText(/^finished: closed down/)).toBeVisible({ timeout: 20_000 });
  const tally = page.locator('.closing');
  await expect(tally).toContainText('served');
  const figures = (await tally.innerText()).match(/\d+(?=\s*$)/gm)?.map(Number) ?? [];
  expect(figures.length).toBeGreaterThan(4);
  await page.getByRole('button', { name: /^Go back to before closing/ }).click();
  await expect(page.getByRole('button', { name: 'Close down' })).toBeVisible();
  await page.getByRole('combobox', { name: /Way|way/ }).selectOption({ index: 2 });
  await page.getByRole('button', { name: 'Close down' }).click();
  await expect(page.getByText(/set aside/)).toBeVisible();
});

test('VIPs alone saturate the workers, and a regular order starves', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'VIPs saturate' }).click();
  await page.getByRole('button', { name: /^Play/ }).click();
  for (let faster = 0; faster < 6; faster++) await page.keyboard.press('>');
  await expect(page.getByRole('heading', { name: /^Order \d+ starves\.$/ })).toBeVisible({
    timeout: 30_000,
  });
});
