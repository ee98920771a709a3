import type { AskedOfWorker } from '../../worker/protocol';

/** Wall milliseconds that the new worker has for taking over; a request that the one before still answers can hold it up. */
const PATIENCE = 3000;

/** Calls back each time a version of the page lies ready that is newer than the worker that runs. */
export function onNewVersion(registration: ServiceWorkerRegistration, isReady: () => void): void {
  const look = (): void => {
    if (registration.waiting !== null && registration.active !== null) isReady();
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  look();
}

/** Lets the new version take over, and then reloads this page. Other pages that are open stay as they are. */
export async function takeNewVersion(
  registration: ServiceWorkerRegistration,
  reload: () => void,
): Promise<void> {
  const { waiting } = registration;
  // Another page has let it in already.
  if (waiting !== null) {
    await new Promise<void>((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
      setTimeout(resolve, PATIENCE);
      waiting.postMessage({ kind: 'await-your-turn:takeOver' } satisfies AskedOfWorker, []);
    });
  }
  reload();
}
