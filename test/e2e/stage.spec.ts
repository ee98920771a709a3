import type { Page } from '@playwright/test';
import { clockTime } from './fixtures/clockTime';
import { expect, test } from './fixtures/test';

const knob = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });

/** Where everybody is drawn, as the page's own styles say. */
async function poses(page: Page): Promise<string[]> {
  return page
    .locator('.person')
    .evaluateAll((people) => people.map((person) => (person as HTMLElement).style.transform));
}

async function playUntil(page: Page, seconds: number): Promise<void> {
  await page.goto('./');
  await expect.poll(() => clockTime(page)).toBeGreaterThan(seconds);
  await page.getByRole('button', { name: 'Pause' }).click();
}

test('a click on the empty spot opens another till, also while the run stands', async ({
  page,
}) => {
  await playUntil(page, 1);
  await page.locator('.open-spot').click();
  await expect(knob(page, 'Cashiers')).toHaveValue('4');
  await expect(page.locator('.person.is-working, .person.is-idle, .person.is-woken')).toHaveCount(
    4,
  );
});

test('a till that its cashier has left can be opened again by a click', async ({ page }) => {
  await page.goto('./');
  await page.locator('.version label', { hasText: 'while not line.empty()' }).click();
  await expect(page.getByText('stuck: every task waits')).toBeVisible();
  await page.getByRole('button', { name: 'Put a cashier at till 1 again' }).click();
  // The new cashier finds a full line, so the store goes on until the line is empty for a moment.
  await expect(page.locator('.clock-summary')).not.toContainText(' 0 served');
});

test('the rope can be dragged to let more customers stand in line', async ({ page }) => {
  await playUntil(page, 1);
  const grip = await page.locator('.rope-grip').boundingBox();
  if (grip === null) throw new Error('there is no rope to drag');
  const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 150, y, { steps: 10 });
  await page.mouse.up();
  await expect.poll(async () => Number(await knob(page, 'Line').inputValue())).toBeGreaterThan(3);
});

test('the same instant has the same picture, from whichever side one comes', async ({ page }) => {
  await playUntil(page, 4);
  const playhead = knob(page, 'Playhead');
  await playhead.focus();
  const drawn: string[][] = [];
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight']) {
    await page.keyboard.press(key);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    drawn.push(await poses(page));
  }
  const [first, second, , secondAgain, firstAgain] = drawn;
  expect(secondAgain).toEqual(second);
  expect(firstAgain).toEqual(first);
  expect(first?.length).toBeGreaterThan(3);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('twelve tills are all in the stage, which grows with them', async ({ page }) => {
    await playUntil(page, 1);
    await knob(page, 'Cashiers').focus();
    await page.keyboard.press('End');
    await expect(knob(page, 'Cashiers')).toHaveValue('12');
    const hidden = await page
      .locator('.stage-place > *')
      .first()
      .evaluate((stage) => stage.scrollHeight - stage.clientHeight);
    expect(hidden).toBeLessThanOrEqual(0);
  });
});
