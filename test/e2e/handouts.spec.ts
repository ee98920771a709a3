import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test';

/** The width of A4 without its margins, in CSS pixels. */
const A4 = 680;
/** The height of Letter, the lower of the two, without its margins. */
const LETTER_HEIGHT = 960;

/** How many pages a PDF has. */
const pagesOf = (file: Buffer): number =>
  file.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

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

test('the whole course is printed on A4 and on Letter, a lesson on pages of its own and no step cut in two', async ({
  page,
}) => {
  await page.goto('./#lessons');
  await page.getByRole('link', { name: 'Hand-out with answers: the whole course' }).click();
  await expect(page.getByRole('button', { name: 'Print' })).toBeEnabled({ timeout: 30_000 });
  const lessons = await page.getByRole('article').count();
  expect(lessons).toBeGreaterThan(1);
  await page.setViewportSize({ width: A4, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const steps = await page.locator('.sheet-step').evaluateAll((parts) =>
    parts.map((part) => ({
      title: part.querySelector('h4')?.textContent,
      height: part.getBoundingClientRect().height,
      breaks: getComputedStyle(part).breakInside,
    })),
  );
  expect(steps.filter(({ breaks }) => breaks !== 'avoid')).toEqual([]);
  expect(steps.filter(({ height }) => height > LETTER_HEIGHT)).toEqual([]);
  for (const format of ['A4', 'Letter']) {
    const pages = pagesOf(await page.pdf({ format }));
    expect(pages).toBeGreaterThanOrEqual(lessons);
    // Whoever fills less than half of each page wastes the school's paper.
    expect(pages).toBeLessThanOrEqual(steps.length);
  }
});

test('paper is light whatever the theme is, and each step has its address on it', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('await-your-turn:theme', 'dark'));
  await open(page, 'lineAndTills/handout');
  const ink = () =>
    page.locator('.sheet h3').evaluate((heading) => getComputedStyle(heading).color);
  const onScreen = await ink();
  await page.emulateMedia({ media: 'print' });
  expect(await ink()).toBe('rgb(29, 35, 41)');
  expect(onScreen).not.toBe(await ink());
  const url = new URL('#lessons/lineAndTills/theShop', page.url()).href;
  await expect(page.getByRole('link', { name: url, exact: true })).toBeVisible();
});
