import type { Page } from '@playwright/test';
import { chooseTheme } from './fixtures/chooseTheme';
import { clockTime } from './fixtures/clockTime';
import { expect, test } from './fixtures/test';

const plot = (page: Page) => page.locator('.lanes-plot');

/** The run was lived for so many seconds, stands, and is looked at task by task. */
async function lookAtLanes(page: Page, seconds: number): Promise<void> {
  await page.goto('./');
  await expect.poll(() => clockTime(page)).toBeGreaterThan(seconds);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await page.getByText('Timeline', { exact: true }).click();
  await expect(plot(page)).toBeVisible();
}

/** Where the picture of the lanes is, once it stands clear of playback at the bottom of the screen. */
async function boxOfPlot(
  page: Page,
): Promise<{ x: number; y: number; width: number; height: number }> {
  await plot(page).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await plot(page).boundingBox();
  if (box === null) throw new Error('there are no lanes');
  return box;
}

test('the lanes go from the whole run down to the callbacks of one instant, and back', async ({
  page,
}) => {
  await lookAtLanes(page, 2);
  await expect(page.locator('.lanes-name')).toHaveText([
    'main',
    'door',
    'cashier 0',
    'cashier 1',
    'cashier 2',
  ]);
  await page.getByRole('button', { name: 'This instant' }).click();
  await expect(page.locator('.lanes-block').first()).toBeVisible();
  await expect(page.locator('.lanes-strip')).toContainText('iteration');
  await expect(page.locator('.history-brush')).toBeVisible();
  await page.getByRole('button', { name: 'Whole run' }).click();
  await expect(page.locator('.lanes-block')).toHaveCount(0);
  const box = await boxOfPlot(page);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -480);
  await page.keyboard.up('Control');
  await expect(page.locator('.history-brush')).toBeVisible();
});

test('a click on a lane moves the playhead there, and pointing lights up the task', async ({
  page,
}) => {
  await lookAtLanes(page, 3);
  const box = await boxOfPlot(page);
  const door = await page.locator('.lanes-name', { hasText: /^door$/ }).boundingBox();
  if (door === null) throw new Error('there is no lane for the door');
  // The scale goes up to 20 s.
  const [x, y] = [box.x + box.width * 0.1, door.y + door.height / 2];
  await page.mouse.move(x, y);
  await expect(page.locator('.lanes-name[data-pointed]')).toHaveText('door');
  await expect(page.locator('.lanes .tip-box')).toContainText('door');
  await page.mouse.click(x, y);
  const time = await clockTime(page);
  expect(Math.abs(time - 2)).toBeLessThan(0.05);
});

test('the scrubber tells what was going on under the mouse', async ({ page }) => {
  await lookAtLanes(page, 3);
  const box = await page.getByRole('slider', { name: 'Playhead' }).boundingBox();
  if (box === null) throw new Error('there is no playhead');
  await page.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.7);
  await expect(page.locator('.scrubber .tip-box')).toContainText('in line');
});

test('on a phone all buttons of the lanes are on their card, however large the type', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await lookAtLanes(page, 1);
  for (const theme of ['Light', 'Projector'] as const) {
    await chooseTheme(page, theme);
    const card = await page.locator('.under').boundingBox();
    if (card === null) throw new Error('there is no card');
    for (const button of await page.locator('.lanes-tools button').all()) {
      const box = await button.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(card.x + card.width);
    }
  }
});
