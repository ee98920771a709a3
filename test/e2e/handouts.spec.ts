import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test';

/** The width of A4 without its margins, in CSS pixels. */
const A4 = 680;

/** Opens what is printed at a place of the lessons, and waits until all its runs have been lived. */
async function open(page: Page, place: string): Promise<void> {
  await page.goto(`./#lessons/${place}`);
  await expect(page.getByRole('button', { name: 'Print' })).toBeEnabled({ timeout: 30_000 });
}

test('the course links to notes and hand-outs, and each of these to the others', async ({
  page,
}) => {
  await page.goto('./#lessons');
  await page.getByText('Hand-out with answers').first().click();
  await expect(
    page.getByRole('heading', { level: 2, name: 'Hand-out with answers' }),
  ).toBeVisible();
  await expect(page.getByText('What happens:').first()).toBeVisible();
  await page.getByRole('link', { name: 'Hand-out', exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: 'Hand-out', exact: true }),
  ).toBeVisible();
  await expect(page.getByText('What happens:')).toHaveCount(0);
  await page.getByRole('link', { name: 'Teacher’s notes' }).click();
  await expect(page.getByText('They will say').first()).toBeVisible();
});

for (const place of ['vips/answers', 'capacity/handout', 'taskForEach/answers', 'manager/notes']) {
  test(`#lessons/${place} fits on paper, without what is only for a screen`, async ({ page }) => {
    await open(page, place);
    await page.setViewportSize({ width: A4, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(page.locator('.header')).toBeHidden();
    await expect(page.locator('.transport')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(A4);
    const wide = await page
      .locator('.sheet-step *')
      .evaluateAll((parts) =>
        parts
          .filter(
            (part) => part.checkVisibility() && part.getBoundingClientRect().right > innerWidth + 1,
          )
          .map((part) => part.outerHTML.slice(0, 80)),
      );
    expect(wide).toEqual([]);
    const file = await page.pdf({ format: 'A4' });
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.length).toBeGreaterThan(10_000);
  });
}

for (const theme of ['light', 'dark', 'projector']) {
  test(`axe finds nothing to mend in what is printed in the ${theme} theme`, async ({ page }) => {
    await page.addInitScript((name) => localStorage.setItem('await-your-turn:theme', name), theme);
    for (const place of ['vips/answers', 'lineAndTills/handout', 'manager/notes']) {
      await open(page, place);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${place}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test('nothing sticks out sideways on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const place of ['vips/answers', 'capacity/handout', 'manager/notes']) {
    await open(page, place);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
  }
});
