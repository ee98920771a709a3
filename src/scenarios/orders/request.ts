/** What the service sees of an HTTP request. */
export interface Request {
  /** In capitals, as HTTP has it. */
  readonly method: string;
  /** With its slash: `/order`. */
  readonly path: string;
  /** The header Content-Type, empty if there is none. */
  readonly type: string;
  readonly body: string;
}

/** A request as the text of an input. The body must have no lone surrogates, which UTF-8 cannot write. */
export function requestText({ method, path, type, body }: Request): string {
  return JSON.stringify({ method, path, type, body });
}

/** The request in the text of an input. Throws a SyntaxError or a TypeError for any other text. */
export function requestOf(text: string): Request {
  const read: unknown = JSON.parse(text);
  const { method, path, type, body } = (read ?? {}) as Record<string, unknown>;
  const fields = { method, path, type, body };
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== 'string') throw new TypeError(`a request's ${name} must be a text`);
  }
  return fields as unknown as Request;
}

/** A request's method, path and content type, as the trace has them. */
export const headOf = ({ method, path, type }: Request): string =>
  `${method} ${path} ${type}`.trimEnd();

/** The request for an order, as the page's own clients make it. */
export function orderRequest(vip: boolean): Request {
  const body = `{"power_user": "${vip ? 'True' : 'False'}"}`;
  return { method: 'POST', path: '/order', type: 'application/json', body };
}
