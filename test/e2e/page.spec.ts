import type { Page } from '@playwright/test';
import { chooseTheme } from './fixtures/chooseTheme';
import { clockTime } from './fixtures/clockTime';
import { expect, test } from './fixtures/test';

const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const field = (page: Page, name: string) =>
  page.getByRole('textbox', { name: `${name}, exact value` });
const listing = (page: Page, line: number) => page.locator(`[data-line="${line}"]`);

async function pause(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pause' }).click();
}

async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

test('the run plays by itself', async ({ page }) => {
  await page.goto('./');
  await expect.poll(() => clockTime(page)).toBeGreaterThan(1);
  await pause(page);
  const stopped = await clockTime(page);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
  expect(await clockTime(page)).toBe(stopped);
});

test('from the first frame the button says that the run plays, so that nobody who presses it stops what they meant to start', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    const look = (): void => {
      for (const button of document.querySelectorAll('.transport .play')) {
        seen.add(button.getAttribute('aria-label') ?? 'unnamed');
      }
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { seenOnPlay: seen });
  });
  await page.goto('./');
  await expect.poll(() => clockTime(page)).toBeGreaterThan(0.2);
  const seen = await page.evaluate(() => [
    ...(window as unknown as { readonly seenOnPlay: Set<string> }).seenOnPlay,
  ]);
  expect(seen).toEqual(['Pause']);
});

test.describe('for those who asked for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the run waits at opening time until they press play', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.clock-time')).toHaveText('0.000000 s');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => clockTime(page)).toBeGreaterThan(0.2);
  });
});

test('arrow keys on a slider change the run and its listing', async ({ page }) => {
  await page.goto('./');
  await slider(page, 'Cashiers').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(slider(page, 'Cashiers')).toHaveAttribute('aria-valuetext', '5 cashiers');
  await expect(listing(page, 7)).toContainText('CASHIERS = 5');
  await slider(page, 'Line').focus();
  await page.keyboard.press('Home');
  await expect(slider(page, 'Line')).toHaveAttribute('aria-valuetext', 'no limit');
  await expect(listing(page, 8)).toContainText('CAPACITY = 0');
});

test('the space bar plays and pauses, for who has just moved a slider too, but not from within a field', async ({
  page,
}) => {
  await page.goto('./');
  // The page hears keys from when its run moves.
  await expect.poll(() => clockTime(page)).toBeGreaterThan(0);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await page.getByLabel('Line, exact value').focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await slider(page, 'Line').focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('with `while not line.empty()` the cashiers leave at once and the run gets stuck', async ({
  page,
}) => {
  await page.goto('./');
  await page.locator('.version label', { hasText: 'while not line.empty()' }).click();
  await expect(listing(page, 25)).toContainText('while not line.empty():');
  // Seed 42 lets nobody in before 0.6 s: every cashier sees an empty line in the first instant.
  await expect(page.getByText('stuck: every task waits')).toBeVisible();
  await expect(page.locator('.marker')).toHaveText([/door/, /main/]);
});

test('scrubbing back shows the earlier time and the setting of that time', async ({ page }) => {
  await page.goto('./');
  await expect.poll(() => clockTime(page)).toBeGreaterThan(2);
  await pause(page);
  const late = await clockTime(page);
  await slider(page, 'Cashiers').focus();
  await page.keyboard.press('End');
  await expect(slider(page, 'Cashiers')).toHaveAttribute('aria-valuetext', '12 cashiers');
  await slider(page, 'Playhead').focus();
  for (let presses = 0; presses < 20; presses++) await page.keyboard.press('ArrowLeft');
  await expect.poll(() => clockTime(page)).toBeLessThan(late - 0.5);
  await expect(slider(page, 'Cashiers')).toHaveAttribute('aria-valuetext', '3 cashiers');
  await slider(page, 'Playhead').focus();
  await page.keyboard.press('End');
  await expect.poll(() => clockTime(page)).toBeCloseTo(late, 1);
  await expect(slider(page, 'Cashiers')).toHaveAttribute('aria-valuetext', '12 cashiers');
});

test('the playhead can be dragged while the run plays, and it plays on from there', async ({
  page,
}) => {
  await page.goto('./');
  await expect.poll(() => clockTime(page)).toBeGreaterThan(3);
  const box = await slider(page, 'Playhead').boundingBox();
  if (box === null) throw new Error('the playhead is not there');
  const late = await clockTime(page);
  const y = box.y + box.height * 0.7;
  await page.mouse.move(box.x + (box.width * late) / 20, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.06, y, { steps: 5 });
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect.poll(() => clockTime(page)).toBeLessThan(2);
  await page.mouse.up();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect.poll(() => clockTime(page)).toBeGreaterThan(late);
});

test('what is typed out of range is refused with a sentence, and the run goes on', async ({
  page,
}) => {
  await page.goto('./');
  await field(page, 'Cashiers').fill('1e9');
  await field(page, 'Cashiers').press('Enter');
  await expect(
    page.getByText('Cashiers goes from 0 to 12, so 1000000000 is out of range.'),
  ).toBeVisible();
  await field(page, 'Line').fill('a lot');
  await field(page, 'Line').press('Enter');
  await expect(
    page.getByText('Line takes a number from 0 to 20, and “a lot” is none.'),
  ).toBeVisible();
  const before = await clockTime(page);
  await expect.poll(() => clockTime(page)).toBeGreaterThan(before);
});

test('every knob goes to both of its ends while the run plays as fast as it can', async ({
  page,
}) => {
  await page.goto('./');
  await slider(page, 'Speed').focus();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'More settings' }).click();
  // Otherwise the store would close before the others are through.
  await slider(page, 'Open for').focus();
  await page.keyboard.press('End');
  const names = [
    'Group',
    'Interval',
    'Basket',
    'Deer',
    'Banana',
    'Sausage',
    'Diapers',
    'Line',
    'Cashiers',
  ];
  for (const end of ['Home', 'End', 'Home']) {
    for (const name of names) {
      await slider(page, name).focus();
      await page.keyboard.press(end);
    }
    // With a limit and no cashiers the run may have come to its end in between.
    const play = page.getByRole('button', { name: 'Play' });
    if (await play.isVisible()) await play.click();
    const before = await clockTime(page);
    await expect.poll(() => clockTime(page)).toBeGreaterThan(before);
  }
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText(/NaN|undefined|Infinity/);
});

test('the theme is remembered', async ({ page }) => {
  await page.goto('./');
  await chooseTheme(page, 'Projector');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  await page.getByRole('radio', { name: 'Projector' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
] as const) {
  test(`stage, first sliders and playback are all in sight at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./');
    const foot = await page.getByRole('region', { name: 'Playback' }).boundingBox();
    const stage = await page.getByRole('region', { name: 'The supermarket' }).boundingBox();
    if (foot === null || stage === null) throw new Error('a part of the page is missing');
    expect(foot.y + foot.height).toBeLessThanOrEqual(height);
    expect(stage.y).toBeGreaterThanOrEqual(0);
    // The card of the stage holds the sliders.
    expect(stage.y + stage.height).toBeLessThanOrEqual(foot.y);
    expect(await sidewaysOverflow(page)).toBe(0);
  });
}
