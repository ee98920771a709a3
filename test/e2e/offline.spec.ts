import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { test as base, expect } from './fixtures/test';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The page is served from a copy of its files, which a test may change as those of a host change. */
const test = base.extend<{ files: string }, { folder: string }>({
  folder: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it what a fixture needs: nothing
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'await-your-turn-'));
      await use(folder);
      // A test may have taken it away already.
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  files: async ({ folder }, use) => {
    await cp(dist, folder, { recursive: true });
    await use(folder);
  },
});

/** Waits until the page says that it is kept. */
async function untilKept(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keys and preferences' }).click();
  const sheet = page.getByRole('dialog');
  // It begins some seconds after the page has opened.
  await expect(sheet).toContainText('opens without a network', { timeout: 30_000 });
  await sheet.getByRole('button', { name: 'Close' }).click();
}

/**
 * A browser stops the worker before, which has nothing to do, so that the next can take its place; but not one that is
 * being debugged, as all of them are here.
 */
async function stopReplaced(page: Page): Promise<void> {
  const isReplaced = await page.evaluate(
    async () => ((await navigator.serviceWorker.getRegistration())?.waiting ?? null) !== null,
  );
  if (!isReplaced) return;
  const session = await page.context().newCDPSession(page);
  const active = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const found = versions.find(({ status }) => status === 'activated');
      if (found !== undefined) resolve(found.versionId);
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopWorker', { versionId: await active });
  await session.detach();
}

const scenes = [
  'supermarket',
  'orders',
  'balance',
  'gate',
  'trees',
  'mistakes/workerDies',
  'lessons/vips',
  'lessons/vips/handout',
];

test('after one visit every scene opens without a network, and so does whatever is loaded later', async ({
  page,
  context,
  site,
  files,
}) => {
  await page.goto('./');
  await untilKept(page);
  const names = await readdir(join(files, 'assets'));
  // Whatever is asked of the host all the same is a complaint.
  await rm(files, { recursive: true });
  await context.setOffline(true);
  for (const scene of scenes) {
    await page.goto('about:blank');
    await page.goto(`${site.address}#${scene}`);
    await expect(page.locator('main').getByRole('heading').first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  const statuses = await page.evaluate(
    (all) => Promise.all(all.map(async (name) => (await fetch(`assets/${name}`)).status)),
    names,
  );
  expect(statuses.length).toBeGreaterThan(50);
  expect(new Set(statuses)).toEqual(new Set([200]));
});

test('a new version is offered and never taken by itself; old tabs keep their parts until they are closed', async ({
  page,
  context,
  files,
}) => {
  // While something moves, a browser that draws without a GPU has no time to look for a new version.
  await page.goto('./#supermarket');
  await page.getByRole('button', { name: /^Pause/ }).click();
  await page.evaluate(() => localStorage.setItem('await-your-turn:start-paused', 'on'));
  await untilKept(page);
  const old = await context.newPage();
  await old.goto('./#orders');
  await expect(old.getByRole('region', { name: 'Playback' })).toBeVisible();

  // The next version: another page, and a part of the one before is gone from the host.
  const html = await readFile(join(files, 'index.html'), 'utf8');
  await writeFile(join(files, 'index.html'), html.replace('<html ', '<html data-next '));
  const worker = await readFile(join(files, 'service-worker.js'), 'utf8');
  const part = /assets\/LessonsScene-[^"]+\.js/.exec(worker)?.[0] ?? '';
  await rm(join(files, part));
  await writeFile(
    join(files, 'service-worker.js'),
    worker.replace(/"version":"[^"]+"/, '"version":"next"').replace(`"${part}",`, ''),
  );
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  const note = page.getByText('A new version is ready.');
  await expect(note).toBeVisible();
  await expect(old.getByText('A new version is ready.')).toBeVisible();
  const versions = (): Promise<number> =>
    page.evaluate(async () => (await window.caches.keys()).length);
  expect(await versions()).toBe(2);

  // Whoever reloads in the usual way stays with the version of the other tab.
  await page.reload();
  await expect(note).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-next');
  await page.keyboard.press('.');
  const time = await page.locator('.clock-time').innerText();
  expect(time).not.toBe('0.000000 s');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect
    .poll(() =>
      old.evaluate(async () => {
        const noted = await Promise.all(
          (await caches.keys()).map(async (name) =>
            (await caches.open(name)).match('.opened-before'),
          ),
        );
        return noted.some((each) => each !== undefined);
      }),
    )
    .toBe(true);
  await expect(async () => {
    await stopReplaced(old);
    await expect(page.locator('html')).toHaveAttribute('data-next', '', { timeout: 2000 });
  }).toPass({ timeout: 30_000 });
  // At the very moment that was watched.
  await expect(page.locator('.clock-time')).toHaveText(time);

  // The other tab goes on, with parts that the host has no longer.
  await expect(old.locator('html')).not.toHaveAttribute('data-next');
  await old.getByRole('link', { name: 'Lessons' }).click();
  await expect(old.locator('main').getByRole('heading').first()).toBeVisible();
  await old.close();
  await page.reload();
  await expect.poll(versions).toBe(1);
  await expect(page.locator('html')).toHaveAttribute('data-next');
});
