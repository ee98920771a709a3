import { JSONDecodeError, loads } from './json';
import type { Request } from './request';

/** The listing's `LONGEST`: characters of a body. */
export const LONGEST = 1000;

/** The listing's `Refusal`: why a request is for no order at all. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: number,
    text: string,
  ) {
    super(text);
  }
}

/** Whether a request is for a VIP order. Throws a Refusal if it is for no order at all. */
export function isVip(request: Request): boolean {
  if (request.path !== '/order') throw new Refusal(404, 'there is nothing here but /order');
  if (request.method !== 'POST') throw new Refusal(405, '/order takes POST and nothing else');
  // Python counts characters, not UTF-16's units.
  if (Array.from(request.body).length > LONGEST) {
    throw new Refusal(413, `the body has more than ${LONGEST} characters`);
  }
  const [type = ''] = request.type.split(';');
  if (type.replace(/^ +| +$/g, '').toLowerCase() !== 'application/json') {
    throw new Refusal(415, 'the body must be application/json');
  }
  const body = decoded(request.body);
  if (!(body instanceof Map) || !body.has('power_user')) {
    throw new Refusal(400, 'the body lacks "power_user"');
  }
  const user: unknown = body.get('power_user');
  if (user !== 'True' && user !== 'False') {
    throw new Refusal(400, '"power_user" must be "True" or "False"');
  }
  return user === 'True';
}

function decoded(body: string): unknown {
  try {
    return loads(body);
  } catch (error) {
    if (error instanceof JSONDecodeError) throw new Refusal(400, `not JSON: ${error.message}`);
    throw error;
  }
}
