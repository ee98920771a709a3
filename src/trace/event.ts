import type { EventKind, Schema } from './schema';

type Column = 'a' | 'b' | 'c' | 'x';
type Numbers<S> = { readonly [C in Column & keyof S as S[C] & string]: number };
type Word<S> = S extends { readonly word: readonly [infer N extends string, readonly (infer W)[]] }
  ? { readonly [K in N]: W }
  : unknown;

/** One kind of event as it is read: its name, its word if it has one, its numbers by name. */
export type EventOf<K extends EventKind> = { readonly kind: K } & Numbers<Schema[K]> &
  Word<Schema[K]>;

/** Anything that was recorded: a union discriminated by `kind`. Its members are listed in schema.ts. */
export type TraceEvent = { [K in EventKind]: EventOf<K> }[EventKind];
