import { type Request, requestText } from '../../scenarios/orders';
import { request as act } from '../../scenarios/orders/knobs';
import { viewer } from '../../store';

/** Why a request cannot be sent at all. */
export type SendProblem =
  | { readonly kind: 'tooLong'; readonly length: number; readonly longest: number }
  /** Half of a pair of surrogates: UTF-8 cannot write it. */
  | { readonly kind: 'halfCharacter' };

/**
 * Sends requests to the order service that is watched, from the playhead on: `spacing` virtual seconds
 * apart, with 0 all in the same instant. Sends none if one of them cannot be sent, and says why.
 */
export function sendRequests(requests: readonly Request[], spacing: number): SendProblem | null {
  const texts = requests.map(requestText);
  if (requests.some((request) => Object.values(request).some(hasHalfCharacter))) {
    return { kind: 'halfCharacter' };
  }
  const length = Math.max(0, ...texts.map((text) => text.length));
  if (length > act.longest) return { kind: 'tooLong', length, longest: act.longest };
  viewer
    .getState()
    .act(texts.map((value, index) => ({ name: act.name, value, after: index * spacing })));
  return null;
}

const hasHalfCharacter = (text: string): boolean => /\p{Surrogate}/u.test(text);
