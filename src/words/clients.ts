import { inLanguage } from './inLanguage';
import { count, number, tenths } from './numbers';

/** Virtual seconds as a latency. */
const latency = (seconds: number): string =>
  seconds < 9.9995 ? `${number(Math.round(seconds * 1000))} ms` : `${tenths.format(seconds)} s`;

const text = (got: string): string => `“${got}”`;
const pattern = (most: number): string => `Pattern takes 1 to ${most} letters, each V or R`;
const classes = { vip: 'VIP', regular: 'regular' } as const;

/** What stands in a request: `Request 13, VIP`. */
const named = (request: number, kind: 'vip' | 'regular' | null): string =>
  kind === null ? `Request ${number(request)}` : `Request ${number(request)}, ${classes[kind]}`;

/** The words of the order service's clients. Loaded with them, so not among `words`. Times are in virtual seconds. */
export const clients = inLanguage('clients', {
  title: 'Clients',
  /** The body of an order, whoever it is for. */
  order: '{"power_user": …}',
  send: { verb: 'Send', vip: 'VIP', regular: 'Regular' },
  burst: {
    open: 'Burst…',
    label: 'Pattern',
    hint: (most: number): string => `V is VIP, R regular, ${most} at most`,
    when: 'When they are sent',
    atOnce: 'at once',
    apart: 'one by one',
    whenHint: (spacing: number, many: boolean): string =>
      many
        ? `one after another, ${latency(spacing)} of virtual time apart`
        : 'all in the same instant',
    send: (many: number | null): string => (many === null ? 'Send' : `Send ${number(many)}`),
    nothing: (most: number): string => `${pattern(most)}, and nothing was typed.`,
    tooMany: (most: number, got: number): string =>
      `${pattern(most)}, and these are ${number(got)}.`,
    letter: (most: number, got: string, place: number): string =>
      `${pattern(most)}, and number ${number(place)} is ${text(got)}.`,
  },
  write: {
    open: 'Write…',
    label: 'Request, as in the HTTP file of an editor',
    presets: {
      label: 'Begin with',
      own: 'as you typed it',
      vip: 'VIP order',
      regular: 'regular order',
      notJson: '400: not JSON',
      lacksUser: '400: no power_user',
      wrongUser: '400: power_user is true',
      tooLarge: '413: too large',
      get: '405: GET',
      wrongPath: '404: wrong path',
      plain: '415: text/plain',
    },
    send: 'Send',
    copy: 'Copy as',
  },
  problems: {
    nothing: (line: number): string =>
      `Line ${line} takes a method and a path, such as POST /order, and there is none yet.`,
    requestLine: (line: number, got: string): string =>
      `Line ${line} takes a method and a path, such as POST /order, and ${text(got)} is not that.`,
    method: (line: number, got: string): string =>
      `Line ${line} begins with a method such as POST, without brackets or quotes, and ${text(got)} is none.`,
    target: (line: number, got: string): string =>
      `Line ${line}: the path begins with / and has no blanks, no # and no letters beyond ASCII, and ${text(got)} is none.`,
    version: (line: number, got: string): string =>
      `Line ${line} may end with HTTP/1.0, HTTP/1.1, HTTP/2 or HTTP/3, and ${text(got)} is none of them.`,
    header: (line: number, got: string): string =>
      `Line ${line} takes a header such as Content-Type: application/json, and ${text(got)} is none. An empty line comes before the body.`,
    value: (line: number, name: string): string =>
      `Line ${line}: the value of ${name} has a character that no header can have.`,
    twice: (line: number, name: string): string =>
      `Line ${line}: ${name} stands there for the second time. A request has it once at most.`,
    tooLong: (length: number, longest: number): string =>
      `A request takes at most ${number(longest)} characters, quoted as JSON, and this one has ${number(length)}.`,
    halfCharacter:
      'The body has half of a character in it (a lone surrogate), which UTF-8 cannot write.',
  },
  stream: (rate: number, vipShare: number): string =>
    rate === 0
      ? 'None come by themselves'
      : `And ${number(rate)} a second, ${number(vipShare)} % VIP`,
  list: {
    label: 'Requests, newest first. Enter goes to when one was sent.',
    empty: 'No request has come yet. Send one, or play.',
    newest: '↑ Newest',
    capped: (shown: number, all: number): string =>
      `The newest ${number(shown)} of ${count(all, 'request', 'requests')}. Go back in time to see older ones.`,
    noBody: 'no body',
    sentAt: (time: string): string => `Sent at ${time} s. A click goes there.`,
    classes,
  },
  states: {
    next: { badge: 'handled next', text: 'its task is created and has not run yet' },
    running: { badge: 'being handled', text: 'its task runs' },
    blocked: { badge: 'awaiting put()', text: 'no response yet: the queue is full' },
    woken: { badge: 'woken', text: 'no response yet: its task has not run yet' },
    cancelled: { badge: 'cancelled', text: 'no response yet: its task ends when it runs' },
    unanswered: { badge: 'unanswered', text: 'no response: its task ended before it answered' },
  },
  answered: (status: number, after: number): string => `${status} · ${latency(after)}`,
  copy: {
    last: (request: number): string => `Copy #${number(request)} as`,
    label: (what: string, as: string): string => `${what} ${as}`,
    curl: 'curl',
    fetch: 'fetch',
    copied: (as: string): string => `Copied as ${as}.`,
    notCopied: 'The browser did not let it be copied.',
    nul: 'No shell can write the character NUL, which is in the body.',
    bodyWithGet: (method: string): string => `fetch sends no body with ${method}. Copy it as curl.`,
    forbidden: (method: string): string => `fetch may not use ${method}. Copy it as curl.`,
    capitals: (method: string): string =>
      `fetch would write ${method} in capitals. Copy it as curl.`,
  },
  spoken: {
    one: (
      request: number,
      kind: 'vip' | 'regular' | null,
      status: number,
      what: string,
      after: number,
    ): string => `${named(request, kind)}: ${status}, ${what}, after ${latency(after)}.`,
    /** By status: how many were answered with it. */
    many: (statuses: readonly (readonly [status: number, many: number])[]): string =>
      `${number(statuses.reduce((sum, [, many]) => sum + many, 0))} requests answered: ${statuses
        .map(([status, many]) => `${number(many)} with ${status}`)
        .join(', ')}.`,
  },
} as const);
