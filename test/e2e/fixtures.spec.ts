import { expect, test } from './fixtures/test';

test('an error on the console is a complaint', async ({ page, complaints }) => {
  await page.goto('./');
  await page.evaluate('console.error("told on purpose")');
  await expect.poll(() => complaints.splice(0)).toEqual(['console: told on purpose']);
});

test('an error that nobody catches is a complaint', async ({ page, complaints }) => {
  await page.goto('./');
  await page.evaluate('setTimeout(() => { throw new Error("thrown on purpose"); })');
  await expect.poll(() => complaints.splice(0)).toEqual(['not caught: thrown on purpose']);
});

test('a request to another host is a complaint and does not leave the machine', async ({
  page,
  complaints,
}) => {
  // The page's own policy would not let it be asked at all.
  await page.goto('about:blank');
  const reached = await page.evaluate(
    'fetch("https://example.com/", { mode: "no-cors" }).then(() => true, () => false)',
  );
  expect(reached).toBe(false);
  await expect.poll(() => complaints).toContain('foreign request: https://example.com/');
  complaints.length = 0;
});

test('a request outside of the page’s folder is refused and is a complaint', async ({
  page,
  site,
  complaints,
}) => {
  await page.goto('./');
  const status = await page.evaluate('fetch("/favicon.svg").then((answer) => answer.status)');
  expect(status).toBe(404);
  const outside = new URL('/favicon.svg', site.address).href;
  await expect.poll(() => complaints).toContain(`404: ${outside}`);
  complaints.length = 0;
});

test('the site lets nobody climb out of its folder', async ({ site, request }) => {
  const answer = await request.get(`${site.address}..%2f..%2fpackage.json`);
  expect(answer.status()).toBe(404);
  expect((await request.post(site.address)).status()).toBe(405);
});

test.describe('a complaint', () => {
  test.fail();
  test('fails the test that did not expect it', async ({ page }) => {
    await page.goto('./');
    await page.evaluate('console.error("told on purpose")');
  });
});
