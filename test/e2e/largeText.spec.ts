import config from './playwright.config';
import { cutOff } from './fixtures/cutOff';
import { dialogs, pages, scenes, visit } from './fixtures/places';
import { startPaused } from './fixtures/startPaused';
import { expect, test } from './fixtures/test';

const { launchOptions } = config.use ?? {};

/** What a browser does whose reader has set its type to twice the usual size: text alone grows, and every rem with it. */
test.use({
  launchOptions: {
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), '--blink-settings=defaultFontSize=32'],
  },
});

test('text at twice its size is nowhere cut off', async ({ page }) => {
  test.setTimeout(120_000);
  await startPaused(page);
  const found: [string, string[]][] = [];
  for (const place of [...scenes, ...dialogs, ...pages.slice(0, 4)]) {
    await visit(page, place);
    // Of the body of a request there are three lines at the most, at any size.
    for (const body of await page.locator('.clients-body').all()) {
      await body.evaluate((element) => {
        element.style.visibility = 'hidden';
      });
    }
    found.push([place.name, await cutOff(page)]);
  }
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    '32px',
  );
  expect(found.filter(([, here]) => here.length > 0)).toEqual([]);
});
