import type { HttpMessage } from './httpMessage';

/** A message as the text that one types into the HTTP file of an editor. */
export function httpText({ method, target, headers, body }: HttpMessage): string {
  const head = [`${method} ${target}`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return [...head, '', body].join('\n');
}
