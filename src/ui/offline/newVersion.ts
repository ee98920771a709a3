import type { AskedOfWorker } from '../../worker/protocol';

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

/**
 * Lets the new version take over, and then reloads this page. Other pages that are open stay as they are. The browser may
 * wait until the worker before has nothing to do: a page that is loaded anew meanwhile may wait with it for ever, so
 * until then this one stays as it is.
 */
export async function takeNewVersion(
  registration: ServiceWorkerRegistration,
  reload: () => void,
): Promise<void> {
  const { waiting } = registration;
  // Another page has let it in already.
  if (waiting !== null) {
    await new Promise<void>((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
      waiting.postMessage({ kind: 'await-your-turn:takeOver' } satisfies AskedOfWorker, []);
    });
  }
  reload();
}
