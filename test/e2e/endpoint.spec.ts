import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test';

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly latency: string | null;
}

/** What somebody gets who sends this from the console of the page. */
const post = (page: Page, path: string, init: RequestInit): Promise<Answer> =>
  page.evaluate(
    async ([to, how]) => {
      const response = await fetch(to, how);
      return {
        status: response.status,
        text: await response.text(),
        latency: response.headers.get('x-latency'),
      };
    },
    [path, init] as const,
  );

const order = (powerUser: string): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: `{"power_user": "${powerUser}"}`,
});

/** Refusals are what these tests ask for: nothing else may have been complained of. */
function forgiveRefusals(complaints: string[]): void {
  const refusal =
    /^(4\d\d|503): .*\/await-your-turn\/order|^console: Failed to load resource: .* (4\d\d|503) /;
  expect(complaints.filter((complaint) => !refusal.test(complaint))).toEqual([]);
  complaints.length = 0;
}

const isControlled = (page: Page): Promise<void> =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null).then(() => undefined);

/** Opens the order service, paused and without requests of its own. */
async function open(page: Page, address: string): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('await-your-turn:start-paused', 'on');
  });
  await page.goto(`${address}#orders`);
  await isControlled(page);
}

test('on the first visit already, an order from the console is placed and seen', async ({
  page,
  site,
}) => {
  await open(page, site.address);
  const { status, text, latency } = await post(page, 'order', order('True'));
  expect({ status, text }).toEqual({ status: 200, text: 'order placed!' });
  expect(Number(latency)).toBeGreaterThan(0);
  expect(Number(latency)).toBeLessThan(0.001);
  // The same service, by its whole path.
  expect(await post(page, new URL('order', site.address).pathname, order('False'))).toMatchObject({
    status: 200,
  });
});

test('what is no order gets what a good service gives', async ({ page, site, complaints }) => {
  await open(page, site.address);
  const get = await post(page, 'order', { method: 'GET' });
  expect(get.status).toBe(405);
  expect(await post(page, 'order/7', order('True'))).toMatchObject({ status: 404 });
  const broken = await post(page, 'order', { ...order('True'), body: '{' });
  expect(broken.status).toBe(400);
  expect(broken.text).toContain('not JSON: ');
  expect(broken.text).toContain('line 1 column 2');
  expect(await post(page, 'order', { ...order('True'), body: 'x'.repeat(50_000) })).toMatchObject({
    status: 413,
  });
  expect(
    await post(page, 'order', { ...order('True'), headers: { 'Content-Type': 'text/plain' } }),
  ).toMatchObject({ status: 415 });
  forgiveRefusals(complaints);
});

test('an order to a full queue is answered when there is room, in the run’s own time', async ({
  page,
  site,
}) => {
  await open(page, site.address);
  // All in one instant, while the run stands: three workers take three, ten wait, the last one is outside.
  const answers = page.evaluate(async () => {
    const send = (): Promise<Response> =>
      fetch('order', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"power_user": "False"}',
      });
    const sent = Array.from({ length: 40 }, send);
    let settled = 0;
    Object.assign(window, { settled: () => settled });
    for (const each of sent) void each.then(() => settled++);
    const all = await Promise.all(sent);
    return {
      statuses: all.map(({ status }) => status),
      latencies: all.map(({ headers }) => Number(headers.get('x-latency'))),
    };
  });
  const settled = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { readonly settled: () => number }).settled());
  await expect.poll(settled).toBeGreaterThanOrEqual(10);
  // Time goes by on the wall, and there is no more room for that.
  await page.waitForTimeout(1500);
  expect(await settled()).toBeLessThan(40);
  await page.keyboard.press('>');
  await page.getByRole('button', { name: /^Play/ }).click();
  const { statuses, latencies } = await answers;
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(Math.max(...latencies)).toBeGreaterThan(1);
});

test('elsewhere on the page the endpoint says where to go', async ({ page, site, complaints }) => {
  await page.goto(site.address);
  await isControlled(page);
  expect(await post(page, 'order', order('True'))).toMatchObject({
    status: 503,
    text: 'the page shows another scene: open the order service',
  });
  forgiveRefusals(complaints);
});

test('who goes back to before a request leaves it without its response', async ({
  page,
  site,
  complaints,
}) => {
  await open(page, site.address);
  const refused = page.evaluate(async () => {
    const send = (): Promise<Response> =>
      fetch('order', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"power_user": "False"}',
      });
    const all = await Promise.all(Array.from({ length: 60 }, send));
    return all.map(({ status }) => status);
  });
  await page.waitForTimeout(1500);
  await page.getByRole('button', { name: /^Reset/ }).click();
  expect(await refused).toContain(503);
  forgiveRefusals(complaints);
});

test('the client panel says that the endpoint is ready, after a hard reload too', async ({
  page,
  site,
}) => {
  await open(page, site.address);
  const card = page.locator('.endpoint');
  await card.locator('summary').click();
  await expect(card).toContainText('Ready: open the browser’s console and try it.');
  const browser = await page.context().newCDPSession(page);
  // As with Shift held: around the worker.
  await browser.send('Page.reload', { ignoreCache: true });
  await expect(page.getByRole('heading', { name: 'Clients' })).toBeVisible();
  await card.locator('summary').click();
  // Either the worker takes the page over all the same, or it is said why not; what is said is true.
  await expect(card).toContainText(/Ready: |Not reached: a hard reload goes around it/);
  await page.waitForTimeout(2500);
  const isReady = await page.evaluate(() => navigator.serviceWorker.controller !== null);
  await expect(card).toContainText(isReady ? 'Ready: ' : 'Not reached: a hard reload');
});

test('where there is no service worker the panel says so, and works without it', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto(`${site.address}#orders`);
  const card = page.locator('.endpoint');
  await card.locator('summary').click();
  await expect(card).toContainText('Not here: this browser has no service workers');
  await page.locator('.clients-send.is-vip').click();
  await expect(page.locator('.clients-list')).toContainText('VIP');
});
