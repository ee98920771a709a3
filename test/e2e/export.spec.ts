import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { chooseTheme } from './fixtures/chooseTheme';
import { expect, test } from './fixtures/test';

/** Opens the dialog in which everything is that can be taken along. */
async function share(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share this moment' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** What the button saves, and what it is called. */
async function saved(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

/** A picture as a browser reads the file: how it is built, and what it looks like. */
async function opened(page: Page, content: Buffer) {
  const address = `data:image/svg+xml;base64,${content.toString('base64')}`;
  await page.goto(address);
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    return {
      names: [...new Set(all.map(({ localName }) => localName))],
      isSvgOnly: all.every(({ namespaceURI }) => namespaceURI === 'http://www.w3.org/2000/svg'),
      texts: [...document.querySelectorAll('text')].map(({ textContent }) => textContent),
      title: document.querySelector('title')?.textContent,
      size: ['width', 'height'].map((side) => Number(document.documentElement.getAttribute(side))),
      ground: document.querySelector('svg > rect')?.getAttribute('fill'),
    };
  });
}

/** The customers whose numbers are on the stage, as its drawing says to those who look at the page. */
const numbersOn = (page: Page): Promise<string[]> =>
  page.locator('.stage-place svg text').allTextContents();

for (const [theme, ground] of [
  ['Light', /^#f[0-9a-f]f?/],
  ['Dark', /^#[0-2]/],
] as const) {
  test(`the stage is saved as SVG and as PNG, ${theme.toLowerCase()}`, async ({ page }) => {
    await page.goto('./#supermarket?v1&at=12.5');
    await chooseTheme(page, theme);
    const stage = page.locator('.stage-place');
    await expect(stage).toContainText('9 served');
    const words = await stage.locator('h2, h3, .exit').allInnerTexts();
    const numbers = await numbersOn(page);
    const { width = 0, height = 0 } = (await stage.boundingBox()) ?? {};
    await share(page);
    const drawn = await saved(page, 'The supermarket: SVG');
    const painted = await saved(page, 'The supermarket: PNG');
    expect(drawn.name).toBe('supermarket-seed-42-at-12.5s-the-supermarket.svg');
    expect(painted.name).toBe('supermarket-seed-42-at-12.5s-the-supermarket.png');

    const text = drawn.content.toString();
    for (const foreign of ['foreignObject', 'var(', 'color-mix', 'light-dark', 'href', 'style=']) {
      expect(text).not.toContain(foreign);
    }
    const [across, down] = [16, 20].map((at) => painted.content.readUInt32BE(at));
    expect([across, down]).toEqual([Math.round(width * 2), Math.round(height * 2)]);
    const picture = await opened(page, drawn.content);
    expect(picture.isSvgOnly).toBe(true);
    expect(picture.size.map(Math.round)).toEqual([width, height].map(Math.round));
    expect(picture.title).toBe('The supermarket at 12.5 s, seed 42');
    expect(picture.ground).toMatch(ground);
    const written = picture.texts.join('').replaceAll(/\s+/g, '');
    for (const word of [...words, ...numbers]) {
      expect(written).toContain(word.replaceAll(/\s+/g, ''));
    }
    expect(numbers.length).toBeGreaterThan(5);
  });
}

test('the PNG looks as the stage does', async ({ page }) => {
  await page.goto('./#gate?v1&at=1');
  const stage = page.locator('.stage-place');
  await expect(stage).toContainText('Their line');
  const seen = await stage.screenshot();
  await share(page);
  const { content } = await saved(
    page,
    'The same jobs behind a semaphore and through a queue: PNG',
  );
  // Both on a coarse grid, since shadows and the edges of letters differ.
  const [one, other] = await page.evaluate(
    (pictures) =>
      Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = 40;
          canvas.height = 20;
          const context = canvas.getContext('2d');
          if (context === null) throw new Error('no canvas');
          context.imageSmoothingQuality = 'high';
          context.drawImage(image, 0, 0, 40, 20);
          return [...context.getImageData(0, 0, 40, 20).data];
        }),
      ),
    [seen, content].map((picture) => picture.toString('base64')),
  );
  const differences = (one ?? []).map((value, at) => Math.abs(value - (other?.[at] ?? Infinity)));
  expect(differences).toHaveLength(40 * 20 * 4);
  expect(Math.max(...differences)).toBeLessThan(64);
  const mean = differences.reduce((sum, each) => sum + each, 0) / differences.length;
  expect(mean).toBeLessThan(4);
  // It is a picture of something.
  expect(new Set(one).size).toBeGreaterThan(20);
});

test('a chart is saved as a picture and as its table', async ({ page }) => {
  await page.goto('./#supermarket?v1&at=12.5');
  const chart = page.getByRole('region', { name: 'Cashiers busy' });
  await expect(chart).toBeVisible();
  const shares = await chart.locator('.bar-share').allTextContents();
  await share(page);
  const drawn = await saved(page, 'Cashiers busy: SVG');
  const table = await saved(page, 'Cashiers busy: CSV');
  expect(drawn.name).toBe('supermarket-seed-42-at-12.5s-cashiers-busy.svg');
  const [head, ...rows] = table.content.toString().trimEnd().split('\r\n');
  expect(head).toBe('Cashier,Busy,Now');
  expect(rows.map((row) => row.split(',')[1])).toEqual(shares);
  const { texts } = await opened(page, drawn.content);
  for (const text of ['Cashiers busy', ...shares]) expect(texts).toContain(text);
});

test('the trace is saved in each of its formats', async ({ page }) => {
  await page.goto('./#supermarket?v1&at=3');
  await share(page);
  const json = JSON.parse((await saved(page, 'JSON')).content.toString()) as {
    readonly events: readonly unknown[];
  };
  const rows = (await saved(page, 'CSV')).content.toString().trimEnd().split('\r\n');
  const perfetto = JSON.parse((await saved(page, 'Perfetto')).content.toString()) as {
    readonly traceEvents: readonly { readonly ph: string }[];
  };
  expect(json.events.length).toBeGreaterThan(50);
  expect(rows).toHaveLength(json.events.length + 1);
  expect(perfetto.traceEvents.filter(({ ph }) => ph === 'X').length).toBeGreaterThan(20);
});
