import { inLanguage } from './inLanguage';
/** The words of the endpoint that `fetch('order', …)` reaches. */
export const endpoint = inLanguage('endpoint', {
  label: 'Endpoint:',
  path: 'POST order',
  state: {
    starting: 'Getting ready: on the first visit this takes a moment.',
    ready: 'Ready: open the browser’s console and try it.',
    passedBy: 'Not reached: a hard reload goes around it. Reload the page in the usual way.',
    unpublished: 'Not here: it takes the published page, opened from a server.',
    noWorkers: 'Not here: this browser has no service workers, or not in this window.',
    insecure: 'Not here: it takes https, or an address on this very machine.',
    foreignFrame: 'Not here: in a frame on another site the browser refuses it.',
    refused: (why: string): string => `Not here: the browser refused it (${why}).`,
  },
  command: `await fetch('order', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: '{"power_user": "True"}',
})`,
  copy: 'Copy',
  copied: 'Copied. Paste it into the browser’s console.',
  notCopied: 'The browser did not let it be copied.',
  /** What the page itself answers, where the service cannot. */
  elsewhere: 'the page shows another scene: open the order service',
  over: 'the order service has closed down',
  dropped: 'the run went back to before this request',
  unanswered: 'the order service ended without an answer',
} as const);
