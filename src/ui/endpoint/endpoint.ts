import { create } from 'zustand';
import { viewer } from '../../store';
import { endpoint as words } from '../../words/endpoint';
import type { AskedOfPage, AskedOfWorker, PageAnswer } from '../../worker/protocol';
import { isPublished } from '../offline/isPublished';
import { askToKeep } from '../offline/kept';
import { onNewVersion } from '../offline/newVersion';
import { refusal } from './refusal';

/**
 * Whether `fetch('order', …)` reaches the order service in this page, and if not, why. `starting`: the worker
 * is being installed, as on the first visit. `passedBy`: a hard reload went around it. `unpublished`: the page is the
 * single file, or in development. `refused`: the browser has it, and would not.
 */
export type EndpointState =
  | {
      readonly state:
        | 'starting'
        | 'ready'
        | 'passedBy'
        | 'unpublished'
        | 'noWorkers'
        | 'insecure'
        | 'foreignFrame';
    }
  | { readonly state: 'refused'; readonly why: string };

/** The endpoint as it is now. */
export const useEndpoint = create<EndpointState>()(() => ({
  state: isPublished() ? 'starting' : 'unpublished',
}));

/** What answers requests, which is loaded with the order service. */
const answers = () => import('./answers');

function prepareAnswers(): void {
  // If that fails now, it is seen when a request comes.
  if (viewer.getState().scenario === 'orders') answers().catch(() => {});
}

/** Wall milliseconds in which a worker that runs takes a page over. */
const PATIENCE = 1500;

/**
 * Wall milliseconds before the page has itself kept. Its 150 files would come while a phone still compiles and draws for
 * the first time, and take a core from that.
 */
const FIRST_SECONDS = 5000;

/**
 * Sets up the service worker, once a page: it hears `fetch('order', …)` and keeps the page. Everything else works
 * without it.
 *
 * @param file the address of the worker
 */
export async function startWorker(file: string): Promise<void> {
  const say = (state: EndpointState): void => useEndpoint.setState(state, true);
  if (!('serviceWorker' in navigator)) {
    say({ state: window.isSecureContext ? 'noWorkers' : 'insecure' });
    return;
  }
  prepareAnswers();
  viewer.subscribe(prepareAnswers);
  const workers = navigator.serviceWorker;
  workers.addEventListener('message', ({ data, ports }: MessageEvent<AskedOfPage | null>) => {
    const [port] = ports;
    if (data?.kind !== 'await-your-turn:request' || port === undefined) return;
    port.postMessage('here');
    const answer = (given: PageAnswer): void => port.postMessage(given);
    // Nothing is loaded for that: a browser lets no more through while many requests wait for an answer.
    if (viewer.getState().scenario !== 'orders') answer(refusal(words.elsewhere));
    else void answers().then(({ receive }) => receive(data, answer));
  });
  workers.startMessages();
  workers.addEventListener('controllerchange', () => say({ state: 'ready' }));
  try {
    const registration = await workers.register(file);
    if (workers.controller !== null) say({ state: 'ready' });
    // Not on the first visit: it runs, and this page came past it.
    else if (registration.active !== null) {
      setTimeout(() => {
        if (workers.controller === null) say({ state: 'passedBy' });
      }, PATIENCE);
    }
    const place = document.body.appendChild(document.createElement('div'));
    place.className = 'new-version-place';
    // The live region is there before it has anything to say; otherwise it would not be heard.
    place.setAttribute('role', 'status');
    onNewVersion(registration, () => {
      void import('../offline/offerNewVersion').then(({ offerNewVersion }) =>
        offerNewVersion(place, registration),
      );
    });
    const { active } = await workers.ready;
    active?.postMessage({ kind: 'await-your-turn:open' } satisfies AskedOfWorker, []);
    setTimeout(() => {
      if (registration.active !== null) askToKeep(registration.active);
    }, FIRST_SECONDS);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    say(isForeignFrame() ? { state: 'foreignFrame' } : { state: 'refused', why });
  }
}

/** In a frame of another site's page, browsers may give a page no worker. */
function isForeignFrame(): boolean {
  if (window.parent === window) return false;
  try {
    return window.parent.location.origin !== window.location.origin;
  } catch {
    // Another site's address is kept from us, which is what was asked.
    return true;
  }
}
