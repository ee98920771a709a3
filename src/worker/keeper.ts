import { pathBelow } from './pathBelow';
import { HASHED, type PrecacheList } from './precacheList';

/** What a keeper works with: the worker's own, or a test's. */
export interface KeeperTools {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete' | 'match'>;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** The address of the page's folder. */
  readonly scope: string;
  readonly list: PrecacheList;
}

/** Keeps the files of one version of the page in the browser. */
export interface Keeper {
  /**
   * Keeps every file of this version that is not kept yet. The page comes last, so that where it is kept all is.
   * Throws if the host does not give a file, or gives another version's page, or if the browser keeps nothing.
   */
  fill(): Promise<void>;
  /** Whether all of this version is kept. */
  isFull(): Promise<boolean>;
  /** A file of this version, or of another one that is still in use; undefined if it is not kept. */
  file(address: string): Promise<Response | undefined>;
  /** The page of this version; undefined as long as not all of it is kept. */
  page(): Promise<Response | undefined>;
  /** Notes which pages were opened with a version before, by the ids of their clients: they may still load parts of it. */
  remember(openPages: readonly string[]): Promise<void>;
  /** Removes what was kept of other versions, unless a page is open that was opened with one. */
  removeOthers(openPages: readonly string[]): Promise<void>;
}

/** A file is the same whatever its request said besides its address. */
const anyVariant = { ignoreVary: true } as const;

/** The keeper of the version that the list tells. */
export function keeperOf({ caches, fetch, scope, list }: KeeperTools): Keeper {
  // Pages of one account share one origin, and its caches.
  const prefix = `await-your-turn:${new URL(scope).pathname}:`;
  const own = prefix + list.version;
  const notedAt = new URL('.opened-before', scope).href;
  const hashedAt = new URL(HASHED, scope).href;

  const load = async (address: string, isHashed: boolean): Promise<Response> => {
    const response = await fetch(address, { cache: isHashed ? 'default' : 'reload' });
    if (!response.ok) throw new Error(`${response.status} for ${address}`);
    return response;
  };

  const others = async (): Promise<string[]> =>
    (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);

  const fill = async (): Promise<void> => {
    const cache = await caches.open(own);
    const had = new Set((await cache.keys()).map(({ url }) => url));
    const missing = list.files
      .map((file) => ({ address: new URL(file, scope).href, isHashed: file.startsWith(HASHED) }))
      .filter(({ address }) => !had.has(address));
    await Promise.all(
      missing.map(async ({ address, isHashed }) => {
        // What a version before had under such a name is the same.
        const before = isHashed ? await caches.match(address, anyVariant) : undefined;
        await cache.put(address, before ?? (await load(address, isHashed)));
      }),
    );
    if (had.has(scope)) return;
    const page = await load(scope, false);
    // Hosts may give the page of yesterday for some minutes after its files have changed.
    if (!(await page.clone().text()).includes(list.entry)) {
      throw new Error(`${scope} is the page of another version`);
    }
    await cache.put(scope, page);
  };

  const page = async (): Promise<Response | undefined> =>
    (await caches.open(own)).match(scope, anyVariant);

  return {
    fill,
    page,
    isFull: async () => (await page()) !== undefined,
    async file(address) {
      const bare = new URL(address);
      bare.search = '';
      if (pathBelow(scope, bare.href) === null) return undefined;
      const found = await (await caches.open(own)).match(bare.href, anyVariant);
      if (found !== undefined) return found;
      return bare.href.startsWith(hashedAt) ? caches.match(bare.href, anyVariant) : undefined;
    },
    async remember(openPages) {
      if ((await others()).length === 0) return;
      const cache = await caches.open(own);
      await cache.put(notedAt, new Response(JSON.stringify(openPages)));
    },
    async removeOthers(openPages) {
      const cache = await caches.open(own);
      const noted = await cache.match(notedAt);
      const old = new Set(noted === undefined ? [] : ((await noted.json()) as string[]));
      if (openPages.some((id) => old.has(id))) return;
      await Promise.all((await others()).map((name) => caches.delete(name)));
      await cache.delete(notedAt);
    },
  };
}
