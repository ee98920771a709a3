// node test/tools/drawPictures.mjs: draws the pictures of public/ anew, with the browser that the tests use: the
// icons from favicon.svg, and the card that others show of a link, from the page itself (build it first).

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { provideBrowser } from './provideBrowser.mjs';
import { root } from './root.mjs';

const paper = '#faf5ea';
const ink = '#1d2733';

const executablePath = await provideBrowser();
const asRoot = process.getuid?.() === 0;
const browser = await chromium.launch({ executablePath, args: asRoot ? ['--no-sandbox'] : [] });

/** @param {string} file @returns {string} */
const inPublic = (file) => join(root, 'public', file);

/**
 * @param {string} file
 * @param {{ readonly width: number, readonly height: number }} size in pixels
 * @param {string} html
 */
async function draw(file, size, html) {
  const page = await browser.newPage({ viewport: size });
  await page.setContent(`<style>body { margin: 0 }</style>${html}`, { waitUntil: 'load' });
  await page.screenshot({ path: inPublic(file), omitBackground: true });
  await page.close();
}

const icon = Buffer.from(readFileSync(inPublic('favicon.svg'))).toString('base64');
const iconAddress = `data:image/svg+xml;base64,${icon}`;

/** @param {string} file @param {number} size @param {boolean} isWhole whether whoever shows it may cut off its edge */
const drawIcon = (file, size, isWhole) =>
  draw(
    file,
    { width: size, height: size },
    isWhole
      ? `<img src="${iconAddress}" width="${size}" height="${size}" style="display: block">`
      : `<div style="height: ${size}px; display: grid; place-items: center; background: ${paper}">
           <img src="${iconAddress}" width="${size * 0.76}" height="${size * 0.76}">
         </div>`,
  );

await drawIcon('favicon.png', 48, true);
await drawIcon('icon-192.png', 192, true);
await drawIcon('icon-512.png', 512, true);
await drawIcon('icon-maskable-512.png', 512, false);
await drawIcon('apple-touch-icon.png', 180, false);

/** The supermarket at a moment at which its line is long. */
const moment = '?embed&theme=light#supermarket?v1&seed=7&knobs=capacity:6&at=21.5&event=924';
const server = await preview({
  root,
  configLoader: 'runner',
  logLevel: 'warn',
  preview: { port: 0 },
});
try {
  const address = server.resolvedUrls?.local[0] ?? '';
  const page = await browser.newPage({ viewport: { width: 1120, height: 590 } });
  await page.goto(address + moment);
  await page.getByText('21.500000 s').waitFor();
  await page.waitForTimeout(1500);
  const stage = (await page.locator('.stage-card').screenshot()).toString('base64');
  await page.close();
  await draw(
    'social-card.png',
    { width: 1200, height: 630 },
    `<div style="box-sizing: border-box; height: 630px; padding: 34px 40px 0; overflow: hidden; background: ${paper}; color: ${ink}; font-family: system-ui, sans-serif">
       <div style="display: flex; align-items: center; gap: 20px">
         <img src="${iconAddress}" width="84" height="84" style="border-radius: 18px; border: 2px solid ${ink}; box-sizing: border-box">
         <div>
           <div style="font-size: 52px; font-weight: 800; line-height: 1">Await Your Turn</div>
           <div style="font-size: 27px; margin-top: 8px">Python’s <span style="font-family: monospace">asyncio.Queue</span>, seen at work</div>
         </div>
       </div>
       <img src="data:image/png;base64,${stage}" width="1120" style="display: block; margin-top: 26px; border-radius: 14px">
     </div>`,
  );
} finally {
  await server.close();
  await browser.close();
}
