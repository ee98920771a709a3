import type { Request } from '../../scenarios/orders';
import type { HttpMessage } from './httpMessage';

/** What the service saw of a request, as a message that would be seen the same way. */
export function messageOf({ method, path, type, body }: Request): HttpMessage {
  return { method, target: path, headers: type === '' ? [] : [['Content-Type', type]], body };
}
