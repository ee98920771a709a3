/// <reference lib="webworker" />
import type { AskedOfPage, PageAnswer } from './protocol';

const worker = self as unknown as ServiceWorkerGlobalScope;

/** Wall milliseconds in which a page says that it is there. */
const PATIENCE = 2000;
/** Characters of a body, a path and a type that are passed on: more than enough to be refused for. */
const MOST = { body: 2000, path: 200, type: 200 } as const;

/** What is said when no page is there to answer. */
const NOBODY = 'no page is open that answers for the order service';

/**
 * Answers `fetch('order', …)` of a page with what the order service in that page responds, when it does: late,
 * if its queue is full. Nothing is kept here.
 *
 * @param path with a slash, below the page's own folder
 * @param clientId of the page that asks, empty if it is none
 */
export async function answerOrder(
  request: Request,
  path: string,
  clientId: string,
): Promise<Response> {
  const body = Array.from(await request.text());
  const asked: AskedOfPage = {
    kind: 'await-your-turn:request',
    method: request.method,
    path: path.slice(0, MOST.path),
    type: (request.headers.get('content-type') ?? '').slice(0, MOST.type),
    body: body.slice(0, MOST.body).join(''),
  };
  const client = await clientOf(clientId);
  const answer = client && (await ask(client, asked));
  const { status, text, headers } = answer ?? { status: 503, text: NOBODY, headers: {} };
  return new Response(request.method === 'HEAD' ? null : text, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    },
  });
}

/** The page that asks, or, if it is no page, one that is in sight. */
async function clientOf(clientId: string): Promise<Client | undefined> {
  const own = clientId === '' ? undefined : await worker.clients.get(clientId);
  if (own !== undefined) return own;
  const pages = await worker.clients.matchAll({ type: 'window' });
  return pages.find(({ visibilityState }) => visibilityState === 'visible') ?? pages[0];
}

/** Asks a page. It says at once that it is there, and answers when the order service does. */
function ask(client: Client, asked: AskedOfPage): Promise<PageAnswer | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(null), PATIENCE);
    port1.addEventListener('message', ({ data }: MessageEvent<PageAnswer | 'here'>) => {
      clearTimeout(timer);
      if (data !== 'here') resolve(data);
    });
    port1.start();
    client.postMessage(asked, [port2]);
  });
}
