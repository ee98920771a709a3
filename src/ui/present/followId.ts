const NAME = 'follow';
/** What a pair of windows is called: nobody else's pair has the same. */
const ID = /^[a-z0-9]{12,40}$/;

/** The pair to which this window belongs as the one that follows, null if it follows none: `?follow=…`. */
export function followId(): string | null {
  const id = new URLSearchParams(location.search).get(NAME);
  return id !== null && ID.test(id) ? id : null;
}

/** Whether this window shows what another one does. */
export const isFollowing = (): boolean => followId() !== null;

/** The name of a new pair. */
export const newPair = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36)).join(
    '',
  );

/** The address of the window that follows. */
export function followAddress(pair: string): string {
  const url = new URL(location.href);
  url.search = `?${NAME}=${pair}`;
  url.hash = '';
  return url.href;
}
