/// <reference lib="webworker" />
import { openCache, otherCaches } from './kept';

const worker = self as unknown as ServiceWorkerGlobalScope;

/** Under this address the ids of pages are kept that were opened with a version before. */
const oldPagesAt = (): string => new URL('.old-pages', worker.registration.scope).href;

async function openPages(): Promise<string[]> {
  const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(worker.registration.scope)).map(({ id }) => id);
}

/** Notes which pages were opened with a version before: they may still load parts of it. */
export async function rememberOldPages(): Promise<void> {
  if ((await otherCaches()).length === 0) return;
  const cache = await openCache();
  await cache.put(oldPagesAt(), new Response(JSON.stringify(await openPages())));
}

/** Removes what was kept of other versions, once no page is open that was opened with one. */
export async function removeOld(): Promise<void> {
  const others = await otherCaches();
  if (others.length === 0) return;
  const cache = await openCache();
  const noted = await cache.match(oldPagesAt());
  const old = new Set(noted === undefined ? [] : ((await noted.json()) as string[]));
  if ((await openPages()).some((id) => old.has(id))) return;
  // The next version waits already, and is kept in its turn.
  if (worker.registration.waiting !== null || worker.registration.installing !== null) return;
  await Promise.all(others.map((name) => caches.delete(name)));
  await cache.delete(oldPagesAt());
}
