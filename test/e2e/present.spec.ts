import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { clockTime } from './fixtures/clockTime';
import { expect, test } from './fixtures/test';

const captionOf = (page: Page) => page.locator('.beat-caption');
const stageOf = (page: Page): Promise<string> => page.locator('.stage-floor').innerText();

/** Pauses the run soon after its first second. */
async function pauseSoon(page: Page): Promise<void> {
  await expect.poll(() => clockTime(page)).toBeGreaterThan(1);
  await page.keyboard.press('Space');
}

/** To the next beat, and there at once. */
async function nextBeat(page: Page): Promise<void> {
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
}

/** Waits until two windows tell of one beat: each is drawn by its own frames, so neither is read once and for all. */
async function tellTheSame(one: Page, other: Page): Promise<void> {
  const captions = async (): Promise<string[]> =>
    Promise.all([one, other].map((page) => captionOf(page).innerText()));
  await expect
    .poll(async () => {
      const [here, there] = await captions();
      return here !== '' && here === there;
    })
    .toBe(true);
}

/** The smallest type on the stage and in the panel, in CSS pixels on the screen. */
const smallestType = (page: Page): Promise<number> =>
  page.locator('.presented').evaluate((root) => {
    const sizes = Array.from(root.querySelectorAll<HTMLElement>('*'))
      .filter((each) => each.closest('.unseen, svg, .person') === null)
      .filter((each) =>
        Array.from(each.childNodes).some((node) => node.nodeType === Node.TEXT_NODE),
      )
      .map((each) => {
        const floor = each.closest('.stage-floor');
        const scale = floor === null ? 1 : new DOMMatrix(getComputedStyle(floor).transform).a;
        return Number.parseFloat(getComputedStyle(each).fontSize) * scale;
      });
    return Math.min(...sizes);
  });

/** Leaves the presentation, and presents anew on a screen of another size: no window that has the whole screen changes its size. */
async function presentAt(page: Page, width: number, height: number): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('.header')).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
  await page.setViewportSize({ width, height });
  await page.keyboard.press('p');
  await expect(page.locator('.present-bar')).toBeInViewport();
}

test('a presenter goes from beat to beat with the keys of a remote, and each is what the log says', async ({
  page,
}) => {
  await page.goto('./');
  await pauseSoon(page);
  await page.keyboard.press('p');
  await expect(page.locator('.header')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Panel' }).selectOption('Log');
  const said = new Set<number>();
  for (let beat = 0; beat < 5; beat++) {
    await nextBeat(page);
    await expect(captionOf(page)).not.toBeEmpty();
    const current = page.locator('.log-row[aria-current]');
    await expect
      .poll(async () => {
        const caption = (await captionOf(page).innerText()).replace(/ \(and .*/, '');
        return (await current.innerText()).includes(caption);
      })
      .toBe(true);
    said.add(await clockTime(page));
  }
  expect(said.size).toBeGreaterThan(1);
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
  ] as const) {
    await presentAt(page, width, height);
    await page.getByRole('combobox', { name: 'Panel' }).selectOption('Log');
    await expect(page.locator('.log-row[aria-current]')).toBeVisible();
    await expect.poll(() => smallestType(page)).toBeGreaterThanOrEqual(0.016 * height - 0.1);
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('.header')).toBeVisible();
  await expect(page.locator('.present-bar')).toHaveCount(0);
});

test('nothing of a presentation is hard to reach in any theme, or sticks out on a phone', async ({
  page,
}) => {
  await page.goto('./#lessons/lineAndTills/inWhichOrder');
  await page.locator('.lesson').waitFor();
  await page.keyboard.press('p');
  await expect(captionOf(page)).not.toBeEmpty();
  for (const theme of ['light', 'dark', 'projector']) {
    await page.locator('html').evaluate((root, to) => root.setAttribute('data-theme', to), theme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  }
  await presentAt(page, 390, 844);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('a second window shows the stage as the first one does, with no answer before it is told', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await pauseSoon(page);
  await page.keyboard.press('p');
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Second window' }).click();
  const wall = await opening;
  await expect(page.locator('.second-status')).toContainText('follows');
  await nextBeat(page);
  await tellTheSame(page, wall);
  await wall.setViewportSize({ width: 1280, height: 720 });
  // What is done on the first one is done on the second, and both play on.
  await page.getByRole('button', { name: 'Open another till' }).click();
  await page.locator('.play').click();
  await expect.poll(() => clockTime(page)).toBeGreaterThan(3);
  await page.locator('.play').click();
  await nextBeat(page);
  await tellTheSame(page, wall);
  await expect.poll(() => stageOf(wall)).toContain('Cashier 3');
  // A lesson: the notes here, the question there.
  await page.goto('./#lessons/lineAndTills/inWhichOrder');
  await expect(page.getByRole('region', { name: 'Notes' })).toBeVisible();
  await expect(wall.locator('.lesson-question')).toBeVisible();
  await nextBeat(page);
  await tellTheSame(page, wall);
  await expect(page.locator('.lesson-result')).toBeVisible();
  await expect(wall.locator('.lesson-result')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(wall.locator('.lesson-result')).toBeVisible();
  // Whoever goes is missed.
  await page.goto('about:blank');
  await expect(wall.locator('.beat-caption')).toContainText('The first window is closed');
});
