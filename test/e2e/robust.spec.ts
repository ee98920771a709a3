import type { Page } from '@playwright/test';
import { chooseTheme } from './fixtures/chooseTheme';
import { clockTime } from './fixtures/clockTime';
import { expect, test } from './fixtures/test';

/** Does a mistake: says what one expects, and lets the run come to its end. */
async function learn(page: Page, mistake: string): Promise<void> {
  await page.goto(`./#mistakes/${mistake}`);
  await page.locator('.question-option').first().getByRole('radio').check();
  await page.getByRole('button', { name: 'Run it and see' }).click();
  await page.getByRole('button', { name: 'To the end of what was lived' }).click();
  await expect(page.getByRole('heading', { name: 'The fix' })).toBeVisible();
}

/** Opens the moment that a link tells, which stands. */
async function openAt(page: Page, time: number): Promise<void> {
  await page.goto(`./#supermarket?v1&at=${time}`);
  await expect.poll(() => clockTime(page)).toBe(time);
}

for (const how of ['forbidden', 'full'] as const) {
  test(`with storage ${how} the page works, and what was done is known for the visit`, async ({
    page,
  }) => {
    await page.addInitScript((name) => {
      if (name === 'forbidden') {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
      } else {
        Storage.prototype.setItem = () => {
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        };
      }
    }, how);
    await page.goto('./');
    await expect.poll(() => clockTime(page)).toBeGreaterThan(0.5);
    await chooseTheme(page, 'Dark');
    await learn(page, 'taskDoneForgotten');
    await page.goto('./#lessons');
    // It says that it will be forgotten.
    await expect(page.getByText('1 mistake done')).toBeVisible();
    await expect(page.getByText(/^This browser keeps nothing/)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
}

test('what is done in one tab and what is done in another is there for both', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto('./#lessons');
  await learn(page, 'taskDoneForgotten');
  await expect(other.getByText('1 mistake done')).toBeVisible();
  await learn(other, 'unboundedQueue');
  await page.goto('./#lessons');
  await expect(page.getByText('2 mistakes done')).toBeVisible();
  await page.reload();
  await expect(page.getByText('2 mistakes done')).toBeVisible();
});

test('a run that nobody sees stands, and goes on from there without a leap', async ({ page }) => {
  await page.goto('./');
  await expect.poll(() => clockTime(page)).toBeGreaterThan(0.5);
  const hide = (isHidden: boolean): Promise<void> =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, isHidden);
  await hide(true);
  const before = await clockTime(page);
  await page.waitForTimeout(1500);
  expect(await clockTime(page)).toBe(before);
  await hide(false);
  // What it shows first is less than the second and a half that went by.
  await expect.poll(() => clockTime(page), { intervals: [20] }).toBeGreaterThan(before);
  expect(await clockTime(page)).toBeLessThan(before + 1);
  await expect.poll(() => clockTime(page)).toBeGreaterThan(before + 0.5);
});

test('the playhead stays in the hand when the page is laid out anew, and is let go', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openAt(page, 12);
  const slider = page.getByRole('slider', { name: 'Playhead' });
  /** Where a time is on the scale of 20 s. */
  const placeOf = async (time: number) => {
    const { x, y, width, height } = (await slider.boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    return { x: x + (time / 20) * width, y: y + height / 2 };
  };
  const from = await placeOf(12);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const first = await placeOf(8);
  await page.mouse.move(first.x, first.y, { steps: 4 });
  await expect.poll(() => clockTime(page)).toBeLessThan(9);
  await page.setViewportSize({ width: 844, height: 390 });
  const next = await placeOf(3);
  await page.mouse.move(next.x, next.y, { steps: 4 });
  await expect.poll(() => clockTime(page)).toBeLessThan(4);
  expect(await clockTime(page)).toBeGreaterThan(2);
  // Let go of outside of the page: nothing sticks to the pointer.
  await page.mouse.move(-10, -10);
  await page.mouse.up();
  const left = await clockTime(page);
  await page.mouse.move(400, 200, { steps: 4 });
  expect(await clockTime(page)).toBe(left);
});

test('the rope stays in the hand when the page is laid out anew, and is let go', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openAt(page, 2);
  const places = async (): Promise<number> =>
    Number(await page.getByRole('textbox', { name: 'Line, exact value' }).inputValue());
  const grip = page.locator('.rope-grip');
  const { x = 0, y = 0, width = 0, height = 0 } = (await grip.boundingBox()) ?? {};
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x - 40, y + height / 2, { steps: 4 });
  await expect.poll(places).toBeGreaterThan(2);
  const pulled = await places();
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.mouse.move(x - 90, y + height / 2, { steps: 4 });
  await expect.poll(places).toBeGreaterThan(pulled);
  await page.mouse.up();
  const left = await places();
  await page.mouse.move(600, 300, { steps: 4 });
  expect(await places()).toBe(left);
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'block' });

  test('a part that does not come says so, and comes when there is a network again', async ({
    page,
    complaints,
  }) => {
    await openAt(page, 2);
    await page.route(/LanesPanel/, (route) => route.abort());
    await page.getByText('Timeline', { exact: true }).click();
    const failure = page.getByRole('alert');
    await expect(failure).toContainText('This part of the page could not be loaded');
    // The rest is there.
    await page.keyboard.press('.');
    expect(await clockTime(page)).toBeGreaterThanOrEqual(2);
    await page.unroute(/LanesPanel/);
    await failure.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.lanes')).toBeVisible();
    await expect(failure).toHaveCount(0);
    expect(complaints.join()).toContain('ERR_FAILED');
    complaints.length = 0;
  });

  test('a scene that does not come says so, and comes when there is a network again', async ({
    page,
    complaints,
  }) => {
    await openAt(page, 2);
    await page.route(/\/orders-/, (route) => route.abort());
    await page.getByRole('link', { name: 'Order service' }).click();
    const failure = page.getByRole('alert');
    await expect(failure).toBeVisible();
    await page.unroute(/\/orders-/);
    await failure.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: 'Clients' })).toBeVisible();
    complaints.length = 0;
  });
});
