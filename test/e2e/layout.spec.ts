import type { Page } from '@playwright/test';
import { dialogs, embedded, pages, type Place, scenes, visit } from './fixtures/places';
import { smallTargets } from './fixtures/smallTargets';
import { startPaused } from './fixtures/startPaused';
import { expect, test } from './fixtures/test';

/** Phones, and what is left of 1440 × 900 and of 1280 × 720 when the page is zoomed to 200 %. */
const sizes = [
  [390, 844],
  [320, 700],
  [720, 450],
  [640, 360],
] as const;

const parts: Readonly<Record<string, readonly Place[]>> = {
  'of the scenes': scenes,
  'of lessons, mistakes and paper': pages,
  'that lies over the page': dialogs,
  'of the page within another one': embedded,
};

/** What is wrong with how a page is laid out: how wide it is, and what sticks out of its own frame. */
async function wide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const out = [...document.querySelectorAll('.comparison, .paper')].filter(
      (frame) => frame.scrollWidth > frame.clientWidth + 1,
    );
    return [
      ...(scrollWidth > innerWidth ? [`${scrollWidth} pixels wide`] : []),
      ...out.map((frame) => `out of its frame: ${frame.className}`),
    ];
  });
}

for (const [what, places] of Object.entries(parts)) {
  test.describe(`of everything ${what}`, () => {
    test.use({ hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

    test('nothing sticks out on a phone or at 200 %, and a finger has 44 pixels for it', async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await startPaused(page);
      const found: [string, string[]][] = [];
      for (const place of places) {
        await page.setViewportSize({ width: 390, height: 844 });
        await visit(page, place);
        found.push([`${place.name}, for a finger`, await smallTargets(page)]);
        for (const [width, height] of sizes) {
          await page.setViewportSize({ width, height });
          found.push([`${place.name} at ${width} × ${height}`, await wide(page)]);
        }
      }
      expect(found.filter(([, here]) => here.length > 0)).toEqual([]);
    });
  });
}
