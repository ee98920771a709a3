import { orderRequest, requestText } from '../scenarios/orders';

/** The requests that the page's own clients make, as links call them: a class sends many of these. */
const texts: Readonly<Record<string, string>> = {
  vip: requestText(orderRequest(true)),
  regular: requestText(orderRequest(false)),
};

/** How a link writes a request's text: by its name if it has one. */
export const shortRequest = (text: string): string =>
  Object.keys(texts).find((name) => texts[name] === text) ?? text;

/** The request's text, from its name or as it stands. */
export const fullRequest = (text: string): string =>
  Object.hasOwn(texts, text) ? (texts[text] as string) : text;
