import type { Request } from '../../scenarios/orders';
import { isVip, Refusal } from '../../scenarios/orders/refusal';

/** What a request asks for; null if it is for no order at all. */
export function classOf(request: Request): 'vip' | 'regular' | null {
  try {
    return isVip(request) ? 'vip' : 'regular';
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
