/**
 * What many things come to, put together from what a few of them come to. A `Numbered` keeps it by its blocks, so
 * that nothing is worked out twice. `both` must not care where the things are cut into parts.
 */
export interface Digest<T, S> {
  /** Of no things at all. */
  readonly none: S;
  /** Of one thing alone. */
  of(thing: T): S;
  /** Of all things, those with the lower numbers first. Changes neither of the two. */
  both(first: S, second: S): S;
  /** What is known already, by the blocks. */
  readonly known: WeakMap<object, S>;
}
