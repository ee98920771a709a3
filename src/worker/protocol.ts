/** What the service worker asks of the page: a request of HTTP for the order service. */
export interface AskedOfPage {
  readonly kind: 'await-your-turn:request';
  readonly method: string;
  /** With a slash, below the page's own folder. */
  readonly path: string;
  /** The header Content-Type, empty if there is none. */
  readonly type: string;
  readonly body: string;
}

/** What the page answers, on the port that came with the question. */
export interface PageAnswer {
  readonly status: number;
  readonly text: string;
  /** More headers of the response. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What the page asks of the service worker. `open`, when it has opened: to answer its requests too. `keep`, some
 * seconds later: to keep the page; the worker says on the port that came with it how that went. `takeOver`, when the
 * viewer wants the new version: to take the place of the worker before.
 */
export interface AskedOfWorker {
  readonly kind: 'await-your-turn:open' | 'await-your-turn:keep' | 'await-your-turn:takeOver';
}

/** Whether the page can be opened without a network from now on, and if not, why: in the browser's words. */
export type KeptAnswer =
  | { readonly isKept: true }
  | { readonly isKept: false; readonly why: string };
