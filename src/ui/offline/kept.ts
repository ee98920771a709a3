import { create } from 'zustand';
import type { AskedOfWorker, KeptAnswer } from '../../worker/protocol';

/** Whether the page can be opened without a network; `unknown` as long as nobody has said so. */
export type KeptState = KeptAnswer | { readonly isKept: 'unknown' };

/** What the service worker says of it. */
export const useKept = create<KeptState>()(() => ({ isKept: 'unknown' }));

/** Has the worker keep the page; `useKept` gets what comes of it. */
export function askToKeep(worker: ServiceWorker): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data }: MessageEvent<KeptAnswer>) => {
    useKept.setState(data, true);
    port1.close();
  });
  port1.start();
  worker.postMessage({ kind: 'await-your-turn:keep' } satisfies AskedOfWorker, [port2]);
}
