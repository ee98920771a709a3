import { orderRequest, type Request } from '../../scenarios/orders';
import { LONGEST } from '../../scenarios/orders/refusal';
import { httpText } from './httpText';
import { messageOf } from './messageOf';

const textOf = (change: Partial<Request>): string =>
  httpText(messageOf({ ...orderRequest(true), ...change }));

/** Requests to begin with: right ones, and one for each way in which a request can be wrong. */
export const presets = {
  vip: textOf({}),
  regular: textOf(orderRequest(false)),
  notJson: textOf({ body: '{"power_user": }' }),
  lacksUser: textOf({ body: '{"user": "True"}' }),
  wrongUser: textOf({ body: '{"power_user": true}' }),
  tooLarge: textOf({ body: `{"power_user": "True", "note": "${'long '.repeat(LONGEST / 5)}"}` }),
  get: textOf({ method: 'GET', type: '', body: '' }),
  wrongPath: textOf({ path: '/orders' }),
  plain: textOf({ type: 'text/plain' }),
} as const;

export type PresetName = keyof typeof presets;
