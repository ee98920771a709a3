import type { PageAnswer } from '../../worker/protocol';

/** The answer to a request that the order service never saw. */
export const refusal = (text: string): PageAnswer => ({ status: 503, text, headers: {} });
