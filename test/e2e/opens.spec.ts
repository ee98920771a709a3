import { expect, test } from './fixtures/test';

test('the built page opens under a sub-path and asks nothing of another host', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle('Await Your Turn');
  await expect(page.locator('#root')).not.toBeEmpty();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/await your turn/i);
});

test('the icon and the manifest are where the page says', async ({ page, request }) => {
  await page.goto('./');
  for (const rel of ['icon', 'manifest']) {
    const address = await page.locator(`link[rel=${rel}]`).getAttribute('href');
    const answer = await request.get(new URL(address ?? '', page.url()).href);
    expect(answer.status()).toBe(200);
  }
});
