import type { Request } from '../../scenarios/orders';
import type { HttpMessage } from './httpMessage';

/** What the service sees of a message: a query is no part of the path. */
export function requestOf({ method, target, headers, body }: HttpMessage): Request {
  const [path = ''] = target.split('?');
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type');
  return { method, path, type: type?.[1] ?? '', body };
}
