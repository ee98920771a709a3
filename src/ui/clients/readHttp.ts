import type { HttpMessage } from './httpMessage';

/** Why a text is no request of HTTP, and on which of its lines, from 1. */
export interface HttpProblem {
  readonly kind:
    | 'nothing'
    | 'requestLine'
    | 'method'
    | 'target'
    | 'version'
    | 'header'
    | 'value'
    | 'twice';
  readonly line: number;
  /** What stands there instead, shortened. */
  readonly got: string;
}

type Outcome =
  | { readonly ok: true; readonly message: HttpMessage }
  | { readonly ok: false; readonly problem: HttpProblem };

/** RFC 9110's token: what methods and names of headers are made of. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** A path, and a query, of visible ASCII, or the address of a server with one. */
const PATH = /^\/[!-"$-~]*$/;
const ADDRESS = /^https?:\/\/[!-"$-.0->@-~]+([/?][!-"$-~]*)?$/i;
const VERSION = /^HTTP\/(?:1\.0|1\.1|2|3)$/;
/** RFC 9110's field value: no control characters, and nothing beyond Latin-1. */
const VALUE = /^[\t -~\u0080-\u00ff]*$/;
/** The lines of an HTTP file that say nothing: empty, or a comment. */
const REMARK = /^\s*(?:#.*|\/\/.*)?$/;

/** So many characters of what is wrong are quoted. */
const QUOTED = 40;

/**
 * Reads a request as one types it into the HTTP file of an editor: the method and the path, headers, an
 * empty line, the body just as it is. Whether it makes sense is for who is asked to say.
 */
export function readHttp(text: string): Outcome {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => !REMARK.test(line));
  const refuse = (kind: HttpProblem['kind'], at: number, got = lines[at] ?? ''): Outcome => ({
    ok: false,
    problem: { kind, line: at + 1, got: shortened(got.trim()) },
  });
  if (first < 0) return refuse('nothing', 0);

  const [method = '', target, version, ...more] = (lines[first] ?? '').trim().split(/ +/);
  if (target === undefined || more.length > 0) return refuse('requestLine', first);
  if (!TOKEN.test(method)) return refuse('method', first, method);
  const path = pathOf(target);
  if (path === null) return refuse('target', first, target);
  if (version !== undefined && !VERSION.test(version)) return refuse('version', first, version);

  const headers: [name: string, value: string][] = [];
  let at = first + 1;
  for (; at < lines.length; at++) {
    const line = (lines[at] ?? '').replace(/\r$/, '');
    if (line.trim() === '') break;
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon));
    if (!TOKEN.test(name)) return refuse('header', at);
    const value = line.slice(colon + 1).replace(/^[ \t]+|[ \t]+$/g, '');
    if (!VALUE.test(value)) return refuse('value', at, name);
    const isType = name.toLowerCase() === 'content-type';
    // Two of them are an error of HTTP: nobody could say which holds.
    if (isType && headers.some(([other]) => other.toLowerCase() === 'content-type')) {
      return refuse('twice', at, name);
    }
    headers.push([name, value]);
  }
  return {
    ok: true,
    message: {
      method,
      target: path,
      headers,
      body: lines.slice(at + 1).join('\n'),
    },
  };
}

function pathOf(target: string): string | null {
  if (PATH.test(target)) return target;
  const address = ADDRESS.exec(target);
  if (address === null) return null;
  const [, path = '/'] = address;
  return path.startsWith('/') ? path : `/${path}`;
}

const shortened = (text: string): string => {
  const characters = Array.from(text);
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED - 1).join('')}…` : text;
};
