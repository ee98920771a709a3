import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test';

test.use({ viewport: { width: 1440, height: 900 } });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const view = (page: Page, name: string) =>
  page.locator('.code .segmented').getByText(name, { exact: true });
const currentRow = (page: Page) => page.locator('.log-row[aria-current]');

/** Steps from opening time so many instants on, without playing, so that every test sees the same run. */
async function stepTo(page: Page, instants: number): Promise<void> {
  await page.goto('./');
  await button(page, 'Pause').click();
  await button(page, 'Reset to opening time').click();
  await page.getByRole('combobox', { name: 'Step' }).selectOption('instant');
  for (let n = 0; n < instants; n++) await page.keyboard.press('.');
}

/** What the clock, the loop's panel, the listing's markers and the log say of the playhead. */
async function told(page: Page) {
  const place = await page.locator('.clock-place').innerText();
  const [, iteration, callback] = /iteration ([\d,]+) · callback ([\d,]+)/.exec(place) ?? [];
  return {
    time: await page.locator('.clock-time').innerText(),
    iteration,
    callback: Number(callback?.replace(',', '')),
    loop: await page.locator('.loop-iteration').innerText(),
    ran: await page.locator('.loop-chip.is-ran').allInnerTexts(),
    row: await currentRow(page).innerText(),
    index: await currentRow(page).getAttribute('data-index'),
  };
}

test('each single step by callback moves clock, event loop and log together, and back', async ({
  page,
}) => {
  await stepTo(page, 4);
  await view(page, 'Log').click();
  await expect(currentRow(page)).toBeVisible();
  await page.getByRole('combobox', { name: 'Step' }).selectOption('callback');
  await page.locator('.clock').click();
  const there: Awaited<ReturnType<typeof told>>[] = [await told(page)];
  for (let n = 0; n < 6; n++) {
    await page.keyboard.press('.');
    await expect(currentRow(page)).not.toHaveAttribute('data-index', there.at(-1)?.index ?? '');
    there.push(await told(page));
  }
  for (const [n, step] of there.entries()) {
    expect(step.callback).toBe((there[0]?.callback ?? 0) + n);
    expect(step.loop).toBe(`iteration ${step.iteration}`);
    expect(step.ran).toHaveLength(1);
    // The row of the log at the playhead has the time that the clock shows.
    expect(step.row).toContain(step.time.replace(' s', ''));
  }
  for (const step of there.slice(0, -1).reverse()) {
    await page.keyboard.press(',');
    await expect.poll(() => told(page)).toEqual(step);
  }
});

test('a click on a row of the log takes the playhead there', async ({ page }) => {
  await stepTo(page, 8);
  await view(page, 'Log').click();
  await expect(currentRow(page)).toBeVisible();
  for (const kind of ['loop', 'timer', 'task']) {
    await page.locator('.log-chip', { hasText: kind }).click();
  }
  const put = page.locator('.log-row', { hasText: /door puts customer/ }).last();
  const text = await put.innerText();
  await put.click();
  await expect.poll(() => currentRow(page).innerText()).toBe(text);
  await expect(page.locator('.clock-time')).toContainText(text.slice(0, 8));
});

test('the log shows the rows of one kind and one task only when asked to', async ({ page }) => {
  await stepTo(page, 8);
  await view(page, 'Log').click();
  for (const kind of ['loop', 'timer', 'task'])
    await page.locator('.log-chip', { hasText: kind }).click();
  await page.getByLabel('Task', { exact: true }).selectOption('door');
  const rows = page.locator('.log-row');
  await expect(rows.first()).toBeVisible();
  for (const row of await rows.all()) await expect(row).toHaveAttribute('data-task', 'door');
  for (const text of await rows.allInnerTexts()) expect(text).toMatch(/put|line|customer/);
});

test('why a run is stuck is said with its times, and a click goes there', async ({ page }) => {
  await page.goto('./');
  await page.locator('.version label', { hasText: 'not line.empty()' }).click();
  const why = page.getByRole('region', { name: 'Why is it stuck?' });
  await expect(why).toContainText('door waits in put() on line 41: the line is full');
  await expect(why).toContainText('when the line was empty');
  await expect(page.locator('.code-line', { has: page.locator('.is-blocked') })).toBeInViewport();
  const moment = why.getByRole('button', { name: '0.000005 s' });
  await moment.click();
  await expect(page.locator('.clock-time')).toHaveText('0.000005 s');
  await expect(why).toHaveCount(0);
});

test('on a phone it is said above the long listing why a run is stuck', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await page.locator('.version label', { hasText: 'not line.empty()' }).click();
  const why = await page.getByRole('region', { name: 'Why is it stuck?' }).boundingBox();
  const code = await page.locator('.code').boundingBox();
  expect(why?.y).toBeLessThan(code?.y ?? 0);
});

test('pointing at a marker lights up its till, and pointing at a till its marker', async ({
  page,
}) => {
  await stepTo(page, 8);
  const marker = page.locator('.marker', { hasText: 'C1' });
  await marker.hover();
  const till = page.locator('.till[data-pointed]');
  await expect(till).toHaveCount(1);
  await expect(till).toContainText('Cashier 1');
  await page.locator('.till', { hasText: 'Cashier 2' }).hover();
  await expect(page.locator('.marker[data-pointed]')).toHaveText(/C2/);
});

test('the same program in TypeScript has the same tasks on its awaits', async ({ page }) => {
  await stepTo(page, 8);
  const marked = () =>
    page
      .locator('.code-line:has(.marker)')
      .evaluateAll((lines) =>
        lines.map((line) => [
          [...line.querySelectorAll('.marker')].map(({ textContent }) => textContent),
          /put|sleep|get\(|entrance|join/.exec(line.querySelector('code')?.textContent ?? '')?.[0],
        ]),
      );
  const python = await marked();
  expect(python.length).toBeGreaterThan(1);
  await view(page, 'TypeScript').click();
  await expect(page.locator('.code-text', { hasText: 'yield* line.get()' })).toHaveCount(1);
  const byTask = (lines: Awaited<ReturnType<typeof marked>>) =>
    lines.map((line) => JSON.stringify(line)).sort();
  expect(byTask(await marked())).toEqual(byTask(python));
});

test('the downloaded file holds the settings and what the viewer did', async ({ page }) => {
  await stepTo(page, 3);
  await page.getByLabel('Line, exact value').fill('6');
  await page.keyboard.press('Enter');
  const wanted = page.waitForEvent('download');
  await button(page, 'Download .py').click();
  const download = await wanted;
  expect(download.suggestedFilename()).toBe('supermarket.py');
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toContain('SEED = 42');
  expect(file).toContain('CAPACITY = 2 ');
  expect(file).toMatch(/INPUTS = \[\s+\([\d.e-]+, "CAPACITY", 6\),\s+\]/);
  expect(file).toContain('--replay');
});
