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

/** What the page asks of the service worker: to answer the requests of this page too. */
export interface AskedOfWorker {
  readonly kind: 'await-your-turn:claim';
}
