import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import v1 from '../links/fixtures/v1.json' with { type: 'json' };
import { expect, test } from './fixtures/test';

/** A lecture's page on another site: `localhost` is one, for a browser, where the page is at `127.0.0.1`. */
async function lecture(html: string): Promise<{ readonly address: string; close(): void }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Lecture</title><link rel="icon" href="data:,">${html}`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Whoever touches anything that is kept is refused, and it is written down. */
async function forbidStorage(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const touched: string[] = [];
    Object.assign(window, { touched });
    const forbid = (of: object, name: string): void => {
      Object.defineProperty(of, name, {
        get() {
          touched.push(name);
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      forbid(window, name);
    }
    forbid(Document.prototype, 'cookie');
    forbid(Navigator.prototype, 'serviceWorker');
    forbid(Navigator.prototype, 'storage');
  });
  return async () => {
    const all = await Promise.all(
      page
        .frames()
        .map((frame) => frame.evaluate(() => (window as unknown as { touched: string[] }).touched)),
    );
    return all.flat();
  };
}

/** The lecture is another host, which a page may not ask anything of; here it is the other way round. */
function allow(complaints: string[], address: string): void {
  const own = complaints.filter((each) => !each.startsWith(`foreign request: ${address}`));
  complaints.splice(0, complaints.length, ...own);
}

const [moment] = v1;

test('in a frame of another site it shows the moment: stage and playback only, and nothing is stored', async ({
  page,
  site,
  complaints,
}) => {
  const touched = await forbidStorage(page);
  const src = `${site.address}?embed#${moment?.link ?? ''}`.replaceAll('&', '&amp;');
  const host = await lecture(`<iframe src="${src}" title="q" width="800" height="640"></iframe>`);
  try {
    await page.goto(host.address);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.clock-time')).toHaveText('21.533393 s');
    await expect(frame.getByRole('region', { name: 'The supermarket' })).toBeVisible();
    await expect(frame.getByRole('region', { name: 'Playback' })).toBeVisible();
    for (const name of ['Settings', 'The run so far', 'The program']) {
      await expect(frame.getByRole('region', { name })).toHaveCount(0);
    }
    await expect(frame.getByRole('navigation')).toHaveCount(0);
    // It plays there, and steps.
    await frame.getByRole('button', { name: /^Play/ }).click();
    await expect(frame.locator('.clock-time')).not.toHaveText(/^21/);
    await frame.getByRole('button', { name: /^Pause/ }).click();
    expect(await touched()).toEqual([]);
  } finally {
    host.close();
    allow(complaints, host.address);
  }
});

test('its link leads to the full page, in a tab of its own, at the same moment', async ({
  page,
  site,
  context,
  complaints,
}) => {
  const host = await lecture(
    `<iframe src="${site.address}?embed#orders" title="q" width="800" height="640"></iframe>`,
  );
  try {
    await page.goto(host.address);
    const frame = page.frameLocator('iframe');
    // Nobody has asked for it to play.
    await expect(frame.locator('.clock-time')).toHaveText('0.000000 s');
    await frame.getByRole('button', { name: 'Send VIP' }).click();
    await frame.getByRole('button', { name: /^Play/ }).click();
    await expect(frame.locator('.clock-time')).toHaveText(/^[2-9]/);
    await frame.getByRole('button', { name: /^Pause/ }).click();
    const link = frame.getByRole('link', { name: 'Open the full page' });
    await expect(link).toHaveAttribute('rel', 'noopener');
    const opening = context.waitForEvent('page');
    await link.click();
    const full = await opening;
    await expect(full.locator('.clock-time')).toHaveText(
      await frame.locator('.clock-time').innerText(),
    );
    await expect(full.locator('.clock-place')).toHaveText(
      await frame.locator('.clock-place').innerText(),
    );
    await expect(full.getByRole('region', { name: 'The program' })).toBeVisible();
    expect(full.url()).not.toContain('?embed');
  } finally {
    host.close();
    allow(complaints, host.address);
  }
});

test('it has the theme that is asked for', async ({ page }) => {
  for (const theme of ['light', 'dark', 'projector']) {
    await page.goto(`./?embed&theme=${theme}#supermarket`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  }
});
