import type { Page } from '@playwright/test';
import v1 from '../links/fixtures/v1.json' with { type: 'json' };
import { clockTime } from './fixtures/clockTime';
import { expect, test } from './fixtures/test';

const clock = (page: Page): Promise<string> => page.locator('.clock-time').innerText();
const linkOf = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Share this moment' }).click();
  const link = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  return link;
};

test('every link that was ever given away opens at its moment, paused, and is what one would share', async ({
  page,
}) => {
  for (const { link, expected } of v1) {
    await page.goto('about:blank');
    await page.goto(`./#${link}`);
    await expect(page.locator('.clock-time')).toHaveText(`${expected.time.toFixed(6)} s`);
    await expect(page.getByRole('button', { name: /^Play/ })).toBeVisible();
    await expect(page.locator('.notice')).toHaveCount(0);
    // How this browser packs is its own affair.
    const bare = (text: string): string => text.replace(/packed=[\w-]+/, 'packed');
    expect(bare(new URL(await linkOf(page)).hash)).toBe(bare(`#${link}`));
  }
});

test('a moment is shared from one browser to another, amid an instant, with what was done', async ({
  page,
  browser,
}) => {
  await page.goto('./#orders');
  await page.getByRole('button', { name: 'Send VIP' }).click();
  await page.getByRole('button', { name: 'Send Regular' }).click();
  await expect.poll(() => clockTime(page)).toBeGreaterThan(2);
  await page.getByRole('button', { name: /^Pause/ }).click();
  await page.getByText('Timeline', { exact: true }).click();
  await page.getByText('Log', { exact: true }).click();
  for (let step = 0; step < 3; step++) await page.keyboard.press(',');
  const link = await linkOf(page);
  // After the dialog: a step is drawn with the next frame.
  const place = await page.locator('.clock-place').innerText();

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.locator('.clock-time')).toHaveText(await clock(page));
  await expect(other.locator('.clock-place')).toHaveText(place);
  await expect(other.getByRole('radio', { name: 'Timeline' })).toBeChecked();
  await expect(other.getByRole('radio', { name: 'Log' })).toBeChecked();
  for (const part of ['.clients-list', '.orders-heap', '.workers-panel']) {
    await expect(page.locator(part)).toHaveCount(1);
    // The line that waits comes with the listing, a moment after its panel.
    await expect
      .poll(() => other.locator(part).innerText())
      .toBe(await page.locator(part).innerText());
  }
  // It goes on as the first one would.
  for (const each of [page, other]) await each.keyboard.press('.');
  for (const each of [page, other])
    await expect(each.locator('.clock-place')).not.toHaveText(place);
  await expect(other.locator('.clock-place')).toHaveText(
    await page.locator('.clock-place').innerText(),
  );
  await context.close();
});

test('a link that is followed while the page is open takes its place, and the run before can be brought back', async ({
  page,
}) => {
  await page.goto('./');
  await expect.poll(() => clockTime(page)).toBeGreaterThan(1);
  await page.getByRole('button', { name: /^Pause/ }).click();
  const before = await clock(page);
  await page.evaluate(() => {
    location.hash = '#supermarket?v1&seed=7&knobs=cashiers:1&at=4&event=200';
  });
  await expect(page.locator('.clock-summary')).toContainText('seed 7');
  await expect(page.locator('.notice')).toContainText('no event number 200');
  await page.getByRole('button', { name: 'Dismiss this note' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.clock-time')).toHaveText(before);
});

test('a bad link opens what it can, and says what is wrong with it until that was read', async ({
  page,
}) => {
  await page.goto('./#nowhere?v1&seed=1');
  await expect(page.locator('.notice')).toContainText('“scene” is one of supermarket, orders,');
  await expect(page.getByRole('region', { name: 'The supermarket' })).toBeVisible();
  await page.goto('about:blank');
  await page.goto('./#orders?v1&knobs=workers:99&seed=7&code=<img src=x onerror=alert(1)>');
  await expect(page.locator('.notice')).toContainText(
    '“workers” goes from 0 to 12, so 99 is out of range.',
  );
  await expect(page.locator('.notice')).toContainText(
    '“code” is one of python, typescript, log, not “<img',
  );
  await expect(page.locator('.clock-summary')).toContainText('seed 7');
  await page.getByRole('button', { name: 'Dismiss this note' }).click();
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('a moment within a step of a lesson is shared with the step', async ({ page, browser }) => {
  await page.goto('./#lessons');
  const step = (await page.locator('.course-ways a').first().getAttribute('href')) ?? '';
  await page.goto(`./${step}`);
  await expect(page.locator('.lesson')).toBeVisible();
  await page.keyboard.press('.');
  await page.keyboard.press('.');
  const link = await linkOf(page);
  const time = await clock(page);
  const place = await page.locator('.clock-place').innerText();
  expect(new URL(link).hash.startsWith(`${step}?v1&run=`)).toBe(true);

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.locator('.lesson')).toBeVisible();
  await expect(other.locator('.clock-place')).toHaveText(place);
  await expect(other.locator('.clock-time')).toHaveText(time);
  await context.close();
});

test('the dialog keeps the focus, gives it back and goes at Escape', async ({ page }) => {
  await page.goto('./');
  const opener = page.getByRole('button', { name: 'Share this moment' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share this moment' });
  await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('where the clipboard is refused the text is selected; where it is allowed it is copied', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Share this moment' }).click();
  const field = page.getByRole('textbox', { name: 'Link', exact: true });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue());
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused'));
  });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText(/The text is selected/)).toBeVisible();
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
});
