/// <reference lib="webworker" />
import { answerOrder } from './answerOrder';
import { fill, kept, keptPage } from './kept';
import { rememberOldPages, removeOld } from './oldVersions';
import { pathBelow } from './pathBelow';
import type { AskedOfWorker } from './protocol';

/**
 * The one worker of the page. It keeps every file of its version, so that all of the page works without a network,
 * and it hears `fetch('order', …)`. Whatever else is asked for goes to the network.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

/** Where the order service is, below the folder of the page. */
const SERVICE = /^order(\/|$)/;
/** The page itself, below its folder. */
const PAGE = /^(index\.html)?$/;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('message', (event) => {
  const asked = event.data as AskedOfWorker | null;
  if (asked?.kind === 'await-your-turn:claim') event.waitUntil(greet());
  // Only when the viewer says so: the pages that are open were made for the version before.
  if (asked?.kind === 'await-your-turn:take-over') event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathBelow(worker.registration.scope, request.url);
  if (path === null) return;
  if (request.mode === 'navigate') {
    // Who types the address of the service into the browser's bar wants a page, and gets what the host says.
    if (PAGE.test(path)) event.respondWith(openPage(event));
    return;
  }
  if (SERVICE.test(path)) {
    event.respondWith(answerOrder(request, `/${path}`, event.clientId));
    return;
  }
  if (request.method === 'GET') event.respondWith(openFile(request));
});

async function install(): Promise<void> {
  try {
    await fill();
  } catch (error) {
    // What is not whole must not take the place of what is.
    if (worker.registration.active !== null) throw error;
    // On a first visit the endpoint works all the same, and the next page that opens has this tried again.
    console.warn(`not kept for use without a network: ${String(error)}`);
  }
}

async function activate(): Promise<void> {
  await rememberOldPages();
  await worker.clients.claim();
  await removeOld();
}

/** A page that has opened says so. */
async function greet(): Promise<void> {
  await worker.clients.claim();
  try {
    await fill();
    await removeOld();
  } catch (error) {
    console.warn(`not kept for use without a network: ${String(error)}`);
  }
}

async function openPage(event: FetchEvent): Promise<Response> {
  return (await keptPage()) ?? fetch(event.request);
}

async function openFile(request: Request): Promise<Response> {
  return (await kept(request.url)) ?? fetch(request);
}
