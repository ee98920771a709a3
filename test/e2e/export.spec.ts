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
  return await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    return {
      names: [...new Set(all.map(({ localName }) => localName))],
      isSvgOnly: all.every(({ namespaceURI }) => namespaceURI === 'http://www.w3.org/2000/svg'),
      texts: [...document.querySelectorAll('text')].map(({ textContent }) => textContent),
      title: document.querySelector('title')?.textContent,
      size: ['width', 'height'].map((side) => Number(document.documentElement.getAttribute(side))),
      ground: document.querySelector('rect')?.getAttribute('fill'),
    };
  });
}

for (const [theme, ground] of [
  ['Light', '#ffffff'],
  ['Dark', '#'],
] as const) {
  test(`the stage as SVG and as PNG, ${theme.toLowerCase()}`, async ({ page }) => {
    await page.goto('./#supermarket?seed=42&time=12.5');
    await chooseTheme(page, theme);
    const stage = page.locator('.stage-place');
    const words = await stage.locator('h2, .till strong, .exit').allInnerTexts();
    const { width = 0, height = 0 } = (await stage.boundingBox()) ?? {};
    await share(page);
    const [drawn, painted] = [
      await saved(page, 'The supermarket: SVG'),
      await saved(page, 'The supermarket: PNG'),
    ];
    expect(drawn.name).toBe('supermarket-seed-42-at-12.5s-the-supermarket.svg');
    expect(painted.name).toBe('supermarket-seed-42-at-12.5s-the-supermarket.png');

    const text = drawn.content.toString();
    for (const foreign of [
      'foreignObject',
      'var(',
      'color-mix',
      'light-dark',
      'http://127',
      'style=',
    ]) {
      expect(text).not.toContain(foreign);
    }
    expect([painted.content.readUInt32BE(16), painted.content.readUInt32BE(20)]).toEqual([
      Math.round(width * 2),
      Math.round(height * 2),
    ]);
    const picture = await opened(page, drawn.content);
    expect(picture.isSvgOnly).toBe(true);
    expect(picture.size.map(Math.round)).toEqual([width, height].map(Math.round));
    expect(picture.title).toBe('The supermarket at 12.5 s, seed 42');
    expect(picture.ground).toContain(ground);
    const written = picture.texts.join(' ').replaceAll(/\s+/g, '');
    for (const word of words) expect(written).toContain(word.replaceAll(/\s+/g, ''));
  });
}
