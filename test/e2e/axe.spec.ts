import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { dialogs, embedded, pages, type Place, scenes, visit } from './fixtures/places';
import { startPaused } from './fixtures/startPaused';
import { expect, test } from './fixtures/test';

/** What a theme changes: colours, and with the projector's larger type what has room. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

async function problems(
  page: Page,
  within: string | undefined,
  rules?: readonly string[],
): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  // The page has no frames of another site, and without this a tab is opened and closed for each result.
  builder.setLegacyMode(true);
  // What is right needs not be told in full.
  builder.options({ resultTypes: ['violations'] });
  if (within !== undefined) builder.include(within);
  if (rules !== undefined) builder.withRules([...rules]);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Each place is loaded once. The theme is changed in it: what it is made of stays the same. */
async function look(page: Page, places: readonly Place[]): Promise<void> {
  const found: Record<string, string[]> = {};
  await startPaused(page);
  for (const place of places) {
    await visit(page, place);
    for (const theme of ['light', 'dark', 'projector']) {
      await page.evaluate((name) => {
        document.documentElement.dataset['theme'] = name;
      }, theme);
      const here = await problems(page, place.within, theme === 'light' ? undefined : OF_COLOUR);
      found[`${place.name}, ${theme}`] = here;
    }
  }
  const wrong = Object.entries(found).filter(([, here]) => here.length > 0);
  expect(wrong).toEqual([]);
}

for (const [what, places] of Object.entries({
  'the scenes': scenes,
  'lessons, mistakes and paper': pages,
  'what lies over the page': dialogs,
  'the page within another one': embedded,
})) {
  test(`axe finds nothing to mend in ${what}, in any theme`, async ({ page }) => {
    test.setTimeout(180_000);
    await look(page, places);
  });
}
