import type { Command } from './command';
import type { HttpMessage } from './httpMessage';
import { scriptQuoted } from './scriptQuoted';

/** Methods that no page may use. */
const forbidden = ['CONNECT', 'TRACE', 'TRACK'];
/** Methods that fetch writes in capitals, whatever one writes. */
const capital = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'];

/** The expression for the page's own console that sends the message to this page's service. */
export function fetchCommand({ method, target, headers, body }: HttpMessage): Command {
  const upper = method.toUpperCase();
  if (forbidden.includes(upper)) return { ok: false, problem: 'forbidden', method };
  if (method !== upper && capital.includes(upper))
    return { ok: false, problem: 'capitals', method };
  if (body !== '' && (method === 'GET' || method === 'HEAD')) {
    return { ok: false, problem: 'bodyWithGet', method };
  }
  const options = [`method: ${scriptQuoted(method)}`];
  if (headers.length > 0) options.push(`headers: ${headersText(headers)}`);
  if (body !== '') {
    const isTyped = headers.some(([name]) => name.toLowerCase() === 'content-type');
    // A string alone would be called text/plain; a blob without a type has none.
    const text = scriptQuoted(body);
    options.push(`body: ${isTyped ? text : `new Blob([${text}])`}`);
  }
  return { ok: true, text: `fetch(${scriptQuoted(address(target))}, {${options.join(', ')}})` };
}

/** Relative to the page, which may be served under any path. */
function address(target: string): string {
  const path = target.slice(1);
  // What begins like this would mean another server, or the page itself.
  return /^(?:$|[/?]|[^/?]*:)/.test(path) ? `./${path}` : path;
}

function headersText(headers: HttpMessage['headers']): string {
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  const pairs = headers.map(([name, value]) => [scriptQuoted(name), scriptQuoted(value)] as const);
  // An object has each name once, and one name that means something else.
  if (names.size < headers.length || names.has('__proto__')) {
    return `[${pairs.map((pair) => `[${pair.join(', ')}]`).join(', ')}]`;
  }
  return `{${pairs.map((pair) => pair.join(': ')).join(', ')}}`;
}
