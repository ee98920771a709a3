import { orderRequest, requestText } from '../scenarios/orders';
import type { ScenarioInput } from '../scenarios/scenario';

/** Requests to the order service that come together `at` a virtual second: one for each letter, V for VIP, R for regular. */
export const ordersSent = (letters: string, at: number): readonly ScenarioInput[] =>
  Array.from(letters, (letter) => ({
    at,
    name: 'request',
    value: requestText(orderRequest(letter === 'V')),
  }));
