import type { Page } from '@playwright/test';
import { scenes, visit } from './fixtures/places';
import { startPaused } from './fixtures/startPaused';
import { expect, test } from './fixtures/test';

/** Goes through a page with Tab until the focus leaves it; returns what can be pressed and was not come to, and how it went. */
async function walk(page: Page): Promise<{ readonly missed: string[]; readonly stops: number }> {
  // The page itself notes where each Tab begins: to be asked after each would take longer than to press it.
  await page.evaluate(() => {
    addEventListener('keydown', ({ target }) => {
      const { dataset } = document.documentElement;
      if (target === document.body) dataset['ends'] = String(Number(dataset['ends'] ?? 0) + 1);
      else if (target instanceof Element) target.setAttribute('data-come-to', '');
    });
  });
  let stops = 0;
  // Twice round, from where the first Tab begins: what was opened last is where the first round begins.
  for (let ends = 0; ends < 3 && stops < 400; stops += 20) {
    for (let press = 0; press < 20; press++) await page.keyboard.press('Tab');
    ends = await page.evaluate(() => Number(document.documentElement.dataset['ends'] ?? 0));
  }
  const missed = await page.evaluate(() => {
    const all = 'a[href], button:enabled, input:enabled, select:enabled, textarea, summary';
    return (
      [...document.querySelectorAll(all)]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        // Arrow keys go on among several that exclude each other.
        .filter((each) => !each.matches('[data-come-to], [type="radio"]'))
        .map((each) => each.getAttribute('aria-label') ?? each.textContent ?? '')
    );
  });
  return { missed, stops };
}

test('Tab comes to everything that can be pressed, in every scene, and out of it again', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await startPaused(page);
  // One of each scene; what is compared or closed down has the same controls.
  for (const place of scenes.filter(({ name }) =>
    /amid an instant$|of a class|manager|semaphore|trees/.test(name),
  )) {
    await visit(page, place);
    const { missed, stops } = await walk(page);
    expect([place.name, missed]).toEqual([place.name, []]);
    expect(stops).toBeLessThan(400);
  }
});

test('the first Tab offers to skip the header, and the next one is on the stage', async ({
  page,
}) => {
  await startPaused(page);
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'To the stage' })).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'To the stage' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  expect(new URL(page.url()).hash).toBe('');
});

test('each step is told in one sentence, as the log says it', async ({ page }) => {
  await startPaused(page);
  await page.goto('./');
  await page.getByText('Log', { exact: true }).click();
  const told = page.locator('p[aria-live="polite"].unseen').last();
  await page.locator('body').press('.');
  await page.locator('body').press('.');
  await expect(told).toHaveText(/^0\.\d{6} s: .+\.$/, { timeout: 10_000 });
  const sentence = (await told.innerText()).replace(/^\S+ s: /, '').replace(/\.( And .*)?$/, '');
  await expect(page.locator('.log-row').filter({ hasText: sentence }).first()).toBeVisible();
});

test('with forced colours the scene that is shown is marked, and no picture on a button is lost', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('./#orders');
  await expect(page.getByRole('heading', { name: 'Clients' })).toBeVisible();
  const look = await page.evaluate(() => {
    const style = (selector: string) => {
      const found = document.querySelector(selector);
      if (found === null) throw new Error(`there is no ${selector}`);
      return getComputedStyle(found);
    };
    return {
      current: style('.scene-tabs a[aria-current]').backgroundColor,
      others: style('.scene-tabs a:not([aria-current])').backgroundColor,
      share: style('.share-opener svg').display,
      crown: style('.is-vip .clients-crown').fill,
      ground: style('.clients-send.is-vip').backgroundColor,
    };
  });
  expect(look.current).not.toBe(look.others);
  expect(look.share).toBe('block');
  expect(look.crown).not.toBe(look.ground);
});
