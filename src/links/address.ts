/** An address after its `#`: the scene with its place, and what a link says of it. */
export interface Address {
  /** `mistakes/a` in `mistakes/a?v1&…`. */
  readonly place: string;
  /** What stands behind the `?`; null if there is none. */
  readonly link: string | null;
}

/** Takes an address apart, as the browser has it: with its `#` or empty. */
export function addressOf(hash: string): Address {
  const text = hash.replace(/^#/, '');
  const at = text.indexOf('?');
  return at < 0
    ? { place: text, link: null }
    : { place: text.slice(0, at), link: text.slice(at + 1) };
}
