import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/test';

/** Opens the jobs at their start, paused. */
async function open(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('await-your-turn:start-paused', 'on'));
  await page.goto('./#gate');
  await expect(page.getByRole('heading', { name: 'Through a queue' })).toBeVisible();
}

const way = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

test('both ways run on one clock to the same end, with a crowd in the one and a few tasks in the other', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: /^Play/ }).click();
  await expect(
    page.getByRole('heading', { name: /tasks are alive, \d+ of them only/ }),
  ).toBeVisible();
  const [behind, through] = [way(page, 'Behind a semaphore'), way(page, 'Through a queue')];
  await expect(behind.getByText(/, at most 61$/)).toBeVisible();
  await expect(through.getByText(/^5, at most 5$/)).toBeVisible();
  for (let faster = 0; faster < 6; faster++) await page.keyboard.press('>');
  await expect(
    page.getByRole('heading', { name: /^All jobs are done, both ways within/ }),
  ).toBeVisible({ timeout: 30_000 });
  for (const each of [behind, through]) await expect(each.getByText('60 of 60')).toBeVisible();
});

test('another number of jobs is another run, and the crowd is summed up', async ({ page }) => {
  await open(page);
  const field = page.getByLabel('Jobs, exact value');
  await field.fill('5000');
  await field.press('Enter');
  await page.getByRole('button', { name: /^Play/ }).click();
  await expect(page.getByRole('heading', { name: /^4,\d+ tasks are alive|^5,001/ })).toBeVisible();
  await expect(
    way(page, 'Behind a semaphore')
      .getByText(/^\+ 4,\d+ more$/)
      .first(),
  ).toBeVisible();
  await field.fill('7');
  await field.press('Enter');
  await expect(page.getByText('Jobs goes from 10 to 100,000, so 7 is out of range.')).toBeVisible();
});

test('a worker is seen overtaken, and the other listing is one press away', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'See a worker overtaken' }).click();
  await expect(
    page.getByRole('heading', { name: /^Worker \d is woken, but worker/ }),
  ).toBeVisible();
  await expect(page.getByText('async with semaphore:')).toBeVisible();
  await page.locator('.version label', { hasText: 'asyncio.Queue' }).click();
  await expect(page.getByText('await queue.put((number, seconds))')).toBeVisible();
  await expect(
    page.getByRole('heading', { name: /two programs are about to start/ }),
  ).toBeVisible();
});
