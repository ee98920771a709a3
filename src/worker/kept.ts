/// <reference lib="webworker" />
import { HASHED, type PrecacheList } from './precacheList';

/** The build puts it in front of the worker: see precachePlugin. */
declare const PRECACHE: PrecacheList;

const worker = self as unknown as ServiceWorkerGlobalScope;

/** A file is the same whatever its request said besides its address. */
const anyVariant = { ignoreVary: true } as const;

/** Names of caches of this page begin so: pages of one account share one origin. */
export const cachePrefix = (): string =>
  `await-your-turn:${new URL(worker.registration.scope).pathname}:`;

/** The cache of this version. */
export const openCache = (): Promise<Cache> => caches.open(cachePrefix() + PRECACHE.version);

/** The caches of other versions, by name. */
export async function otherCaches(): Promise<string[]> {
  const own = cachePrefix() + PRECACHE.version;
  return (await caches.keys()).filter((name) => name.startsWith(cachePrefix()) && name !== own);
}

/**
 * Keeps every file of this version that is not kept yet. The page comes last, so that where it is kept all is.
 * Throws if the host does not give a file, or gives another version's page, or if the browser keeps nothing.
 */
export async function fill(): Promise<void> {
  const cache = await openCache();
  const { scope } = worker.registration;
  const had = new Set((await cache.keys()).map(({ url }) => url));
  const missing = PRECACHE.files
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
  if (!(await page.clone().text()).includes(PRECACHE.entry)) {
    throw new Error(`${scope} is the page of another version`);
  }
  await cache.put(scope, page);
}

async function load(address: string, isHashed: boolean): Promise<Response> {
  const response = await fetch(address, { cache: isHashed ? 'default' : 'reload' });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response;
}

/** A file of this version, or of another one that is still in use; undefined if it is not kept. */
export async function kept(address: string): Promise<Response | undefined> {
  const own = await (await openCache()).match(address, anyVariant);
  if (own !== undefined) return own;
  const isHashed = new URL(HASHED, worker.registration.scope).href;
  return address.startsWith(isHashed) ? caches.match(address, anyVariant) : undefined;
}

/** The page of this version; undefined if it is not kept. */
export const keptPage = (): Promise<Response | undefined> => kept(worker.registration.scope);
