import { describe, expect, it } from 'vitest';
import { type Keeper, keeperOf } from '../../src/worker/keeper';
import { fakeCaches } from './fakeCaches';

const scope = 'https://class.example/await-your-turn/';

/** What a host has of a version: the page, its script, a lazy part that is its own, one that all have, and an icon. */
const versionOn = (host: Map<string, string>, version: string): void => {
  host.clear();
  host.set('', `<script src="./assets/index-${version}.js">`);
  host.set(`assets/index-${version}.js`, `script ${version}`);
  host.set(`assets/lessons-${version}.js`, `lessons ${version}`);
  host.set('assets/same-0.css', 'the same');
  host.set('favicon.svg', `icon ${version}`);
};

/** A browser and a host, and keepers of versions in that browser. */
function setting() {
  const host = new Map<string, string>();
  const asked: string[] = [];
  const caches = fakeCaches();
  const keeper = (version: string): Keeper =>
    keeperOf({
      caches,
      scope,
      list: {
        version,
        files: [
          `assets/index-${version}.js`,
          `assets/lessons-${version}.js`,
          'assets/same-0.css',
          'favicon.svg',
        ],
        entry: `assets/index-${version}.js`,
      },
      fetch: async (address) => {
        const path = address.slice(scope.length);
        asked.push(path);
        const text = host.get(path);
        return new Response(text ?? 'no such file', { status: text === undefined ? 404 : 200 });
      },
    });
  return { host, asked, caches, keeper };
}

const textOf = async (response: Promise<Response | undefined>): Promise<string | undefined> =>
  (await response)?.text();

describe('a keeper', () => {
  it('keeps the page and every file of its version, and gives them whatever follows a `?`', async () => {
    const { host, keeper } = setting();
    versionOn(host, 'a');
    const a = keeper('a');
    expect(await a.isFull()).toBe(false);
    await a.fill();
    expect(await a.isFull()).toBe(true);
    expect(await textOf(a.page())).toContain('index-a.js');
    expect(await textOf(a.file(`${scope}assets/lessons-a.js?x=1`))).toBe('lessons a');
    expect(await textOf(a.file(`${scope}favicon.svg`))).toBe('icon a');
    expect(await a.file(`${scope}elsewhere.txt`)).toBeUndefined();
    expect(await a.file('https://class.example/another-page/favicon.svg')).toBeUndefined();
  });

  it('asks the host once for each file, and not again for what an earlier version has under the same hash', async () => {
    const { host, asked, keeper } = setting();
    versionOn(host, 'a');
    await keeper('a').fill();
    await keeper('a').fill();
    expect(asked).toHaveLength(5);
    versionOn(host, 'b');
    asked.length = 0;
    await keeper('b').fill();
    expect(asked.toSorted()).toEqual([
      '',
      'assets/index-b.js',
      'assets/lessons-b.js',
      'favicon.svg',
    ]);
  });

  it('says which file the host does not give, is not full then, and goes on where it was', async () => {
    const { host, asked, keeper } = setting();
    versionOn(host, 'a');
    host.delete('assets/lessons-a.js');
    const a = keeper('a');
    await expect(a.fill()).rejects.toThrow(`404 for ${scope}assets/lessons-a.js`);
    expect(await a.isFull()).toBe(false);
    versionOn(host, 'a');
    asked.length = 0;
    await a.fill();
    expect(asked).toEqual(['assets/lessons-a.js', '']);
    expect(await a.isFull()).toBe(true);
  });

  it('does not take the page of another version for its own', async () => {
    const { host, keeper } = setting();
    versionOn(host, 'a');
    host.set('', '<script src="./assets/index-z.js">');
    const a = keeper('a');
    await expect(a.fill()).rejects.toThrow('the page of another version');
    expect(await a.page()).toBeUndefined();
  });

  it('gives pages of the version before their parts for as long as one is open', async () => {
    const { host, caches, keeper } = setting();
    versionOn(host, 'a');
    await keeper('a').fill();
    versionOn(host, 'b');
    const b = keeper('b');
    await b.fill();
    await b.remember(['old tab']);
    await b.removeOthers(['old tab', 'new tab']);
    expect(await textOf(b.file(`${scope}assets/lessons-a.js`))).toBe('lessons a');
    // What has one name in all versions is the new one's.
    expect(await textOf(b.file(`${scope}favicon.svg`))).toBe('icon b');
    expect(await textOf(b.page())).toContain('index-b.js');
    await b.removeOthers(['new tab']);
    expect(await b.file(`${scope}assets/lessons-a.js`)).toBeUndefined();
    expect([...caches.held.keys()]).toEqual(['await-your-turn:/await-your-turn/:b']);
    expect(await b.isFull()).toBe(true);
  });

  it('leaves alone what other pages of the account keep', async () => {
    const { host, caches, keeper } = setting();
    await caches.open('await-your-turn:/a-copy/:a');
    await caches.open('another page');
    versionOn(host, 'b');
    const b = keeper('b');
    await b.fill();
    await b.remember([]);
    await b.removeOthers([]);
    expect([...caches.held.keys()]).toEqual([
      'await-your-turn:/a-copy/:a',
      'another page',
      'await-your-turn:/await-your-turn/:b',
    ]);
  });
});
