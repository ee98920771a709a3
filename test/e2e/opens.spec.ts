import { expect, test } from './fixtures/test';

test('the built page opens under a sub-path and asks nothing of another host', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle('Await Your Turn');
  await expect(page.locator('#root')).not.toBeEmpty();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/await your turn/i);
});

/** The size that a PNG says it has, in pixels. */
const sizeOf = (png: Buffer): string => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

test('the page is installable: its icons and its manifest are where it says, and as large', async ({
  page,
  request,
}) => {
  await page.goto('./');
  const links = await page
    .locator('link[rel*=icon], link[rel=manifest]')
    .evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
  expect(links).toHaveLength(4);
  for (const address of links) expect((await request.get(address)).status()).toBe(200);

  const [address = ''] = links.filter((each) => each.endsWith('.webmanifest'));
  const manifest = (await (await request.get(address)).json()) as {
    readonly scope: string;
    readonly start_url: string;
    readonly icons: readonly { src: string; sizes: string; type: string; purpose?: string }[];
  };
  const folder = new URL('./', page.url()).href;
  for (const each of [manifest.scope, manifest.start_url]) {
    expect(new URL(each, address).href).toBe(folder);
  }
  const pngs = manifest.icons.filter(({ type }) => type === 'image/png');
  for (const { src, sizes } of pngs) {
    const answer = await request.get(new URL(src, address).href);
    expect(sizeOf(await answer.body())).toBe(sizes);
  }
  expect(pngs.map(({ sizes, purpose }) => [sizes, purpose])).toEqual([
    ['192x192', undefined],
    ['512x512', undefined],
    ['512x512', 'maskable'],
  ]);
});
