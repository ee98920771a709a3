import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test';
import { cutOff } from './fixtures/cutOff';
import { unaccented } from './fixtures/unaccented';

const places = [
  'supermarket',
  // The line is full, with the longest sentences on it.
  'supermarket?v1&at=2.2',
  'orders',
  'balance',
  'gate',
  'trees',
  'mistakes',
  'mistakes/betweenAwait',
  'lessons',
  'lessons/lineAndTills/theShop',
] as const;

/** Opens a place of the page in English with accents, two fifths longer, and lets it be at work for a while. */
async function open(page: Page, place: string): Promise<void> {
  await page.goto(`./?lang=en-XA#${place}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ýóúŕ ţúŕñ');
  await page.waitForTimeout(1500);
}

/** Waits until the page is laid out anew, and has been drawn so once. */
function twoFrames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            done();
          });
        });
      }),
  );
}

for (const place of places) {
  test(`every word of #${place} is from the catalogue, and none is cut off in a longer language`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, place);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
    expect(await unaccented(page)).toEqual([]);
    for (const [width, height] of [
      [1440, 900],
      [1280, 720],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await twoFrames(page);
      expect({ width, cutOff: await cutOff(page) }).toEqual({ width, cutOff: [] });
    }
  });
}

test('the checks find a word that stands in the page itself, and one that has no room', async ({
  page,
}) => {
  await open(page, 'mistakes');
  await page.evaluate(() => {
    const bad = document.createElement('p');
    bad.style.cssText = 'width: 3rem; overflow: hidden; white-space: nowrap';
    bad.textContent = 'written here';
    bad.title = 'here too';
    document.querySelector('main')?.append(bad);
  });
  expect(await unaccented(page)).toEqual(['written here', 'title: here too']);
  expect(await cutOff(page)).toEqual(['written here']);
});

test('a language that there is not is English', async ({ page }) => {
  await page.goto('./?lang=tlh');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('await your turn');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
