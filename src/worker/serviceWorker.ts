/// <reference lib="webworker" />
import { answerOrder } from './answerOrder';
import { keeperOf } from './keeper';
import { pathBelow } from './pathBelow';
import type { PrecacheList } from './precacheList';
import type { AskedOfWorker, KeptAnswer } from './protocol';

/**
 * The one worker of the page. It keeps every file of its version, so that all of the page works without a network,
 * and it hears `fetch('order', …)`. Whatever else is asked for goes to the network.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

/** The build puts it in front of the worker: see precachePlugin. */
declare const PRECACHE: PrecacheList;

const { scope } = worker.registration;
const keeper = keeperOf({
  caches: worker.caches,
  fetch: (address, init) => worker.fetch(address, init),
  scope,
  list: PRECACHE,
});

/** Where the order service is, below the folder of the page. */
const SERVICE = /^order(\/|$)/;
/** The page itself, below its folder. */
const PAGE = /^(index\.html)?$/;

worker.addEventListener('install', (event) => {
  // What is not whole must not take the place of what is. On a first visit there is nothing to lose: the endpoint
  // is to be had at once, and the page has itself kept when its first seconds are over.
  if (worker.registration.active !== null) event.waitUntil(keeper.fill());
});

// Nothing that asks for the open pages may be waited for here: a page that is just being loaded counts among them,
// waits for the worker to be active, and both would wait for ever.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('message', (event) => {
  const asked = event.data as AskedOfWorker | null;
  // A page that has come past the worker, as one does on a first visit.
  if (asked?.kind === 'await-your-turn:open') event.waitUntil(worker.clients.claim());
  if (asked?.kind === 'await-your-turn:keep') event.waitUntil(keep(event.ports[0]));
  // Only when the viewer says so: the pages that are open were made for the version before.
  if (asked?.kind === 'await-your-turn:takeOver') event.waitUntil(takeOver());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathBelow(scope, request.url);
  if (path === null) return;
  if (request.mode === 'navigate') {
    // Who types the address of the service into the browser's bar wants a page, and gets what the host says.
    if (PAGE.test(path)) event.respondWith(orNetwork(keeper.page(), request));
    return;
  }
  if (SERVICE.test(path)) {
    event.respondWith(answerOrder(request, `/${path}`, event.clientId));
    return;
  }
  if (request.method === 'GET') event.respondWith(orNetwork(keeper.file(request.url), request));
});

async function orNetwork(kept: Promise<Response | undefined>, request: Request): Promise<Response> {
  return (await kept) ?? fetch(request);
}

/** Comes into use, and remembers for which pages the version before is still wanted. */
async function takeOver(): Promise<void> {
  await keeper.remember(await openPages());
  await worker.skipWaiting();
}

/** Keeps the page, and says on the port how that went. */
async function keep(port: MessagePort | undefined): Promise<void> {
  const answer = await filled();
  port?.postMessage(answer);
}

async function filled(): Promise<KeptAnswer> {
  try {
    await keeper.fill();
    await removeOld();
    return { isKept: true };
  } catch (error) {
    return { isKept: false, why: error instanceof Error ? error.message : String(error) };
  }
}

async function removeOld(): Promise<void> {
  // The next version waits already, and is kept in its turn.
  if (worker.registration.waiting !== null || worker.registration.installing !== null) return;
  await keeper.removeOthers(await openPages());
}

async function openPages(): Promise<string[]> {
  const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => pathBelow(scope, url) !== null).map(({ id }) => id);
}
